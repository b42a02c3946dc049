import type { VNode } from 'preact'
import { Country, CountryName, countryPath } from '../../web/parts/country.js'
import { counted, Time } from '../../web/parts/figures.js'
import { More } from '../../web/parts/pager.js'
import { Trail } from '../../web/parts/trail.js'
import { MemberName } from '../accounts/markup.js'
import type { CountryView, MembersAnswer } from '../accounts/schema.js'
import { LatestPostEntries, LatestPostLine, type MarkedPost } from '../latest/markup.js'
import type { CountriesAnswer } from '../latest/schema.js'

type Countries = CountriesAnswer['countries']

const toCountries = { href: '/countries', label: 'Countries' }

/** The page of all countries that members write from. */
export function CountriesPage({ countries }: { countries: Countries }): VNode {
  return (
    <>
      <h1>Countries</h1>
      <div id="countries" class="panel" data-live>
        {countries.length === 0 && <p>Nobody who names a country has written yet.</p>}
        {countries.length > 0 && (
          <ul class="lines">
            {countries.map((entry) => (
              <li key={entry.country.code} class="split" data-country={entry.country.code}>
                <CountryEntry entry={entry} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function CountryEntry({ entry: { country, postCount, memberCount, latestPost } }: { entry: Countries[number] }): VNode {
  return (
    <>
      <div>
        <p class="name">
          <Country country={country} />
        </p>
        <p class="by">
          {counted(postCount, 'post', 'posts')}, {counted(memberCount, 'member', 'members')}
        </p>
      </div>
      <div>
        <LatestPostLine post={latestPost} />
      </div>
    </>
  )
}

/** What is new from a country, and who writes from there. Members are left out on the later pages of its posts. */
type ShownCountry = {
  country: CountryView
  latest: { posts: readonly MarkedPost[]; next: string | null }
  members: MembersAnswer | null
}

/** The page of a country. */
export function CountryPage({ country, latest, members }: ShownCountry): VNode {
  const path = countryPath(country)
  const isEmpty = latest.posts.length === 0 && members?.members.length === 0
  return (
    <>
      <Trail steps={[toCountries]} />
      <h1>
        <CountryName country={country} />
      </h1>
      {isEmpty && <p class="panel">Nobody from {country.name} writes here yet.</p>}
      {!isEmpty && (
        <section id="posts-from" class="panel" data-live aria-labelledby="posts-from-heading">
          <h2 id="posts-from-heading">Latest posts</h2>
          {latest.posts.length === 0 && <p>There is no post from {country.name} that you may read yet.</p>}
          {latest.posts.length > 0 && <LatestPostEntries posts={latest.posts} />}
        </section>
      )}
      <More path={path} next={latest.next} />
      {members && members.members.length > 0 && (
        <section class="panel" aria-labelledby="members-from-heading">
          <h2 id="members-from-heading">Members from {country.name}</h2>
          <MemberLines members={members.members} />
          {members.next && <a href={`${path}/members`}>All members from {country.name}</a>}
        </section>
      )}
    </>
  )
}

/** The page of all members from a country. */
export function CountryMembersPage({ country, members, next }: MembersAnswer & Pick<ShownCountry, 'country'>): VNode {
  return (
    <>
      <Trail steps={[toCountries]} />
      <h1>
        Members from <CountryName country={country} />
      </h1>
      <div class="panel">
        {members.length === 0 ? <p>Nobody from {country.name} is here yet.</p> : <MemberLines members={members} />}
      </div>
      <More path={`${countryPath(country)}/members`} next={next} />
    </>
  )
}

function MemberLines({ members }: Pick<MembersAnswer, 'members'>): VNode {
  return (
    <ul class="lines">
      {members.map((member) => (
        <li key={member.id}>
          <MemberName member={member} />
          <span class="by">
            {counted(member.messageCount, 'message', 'messages')}, joined <Time at={member.joinedAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
