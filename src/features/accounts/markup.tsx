import type { ComponentChildren, VNode } from 'preact'
import { Country } from '../../web/parts/country.js'
import { figure, Time } from '../../web/parts/figures.js'
import { Tabs } from '../../web/parts/tabs.js'
import type { UserCard } from './schema.js'

/** A member's name, which leads to their page. Names may run from right to left. */
export function MemberName({ member }: { member: Pick<UserCard, 'id' | 'username'> }): VNode {
  return (
    <a href={`/members/${member.id}`}>
      <bdi>{member.username}</bdi>
    </a>
  )
}

/** The card of a member, as it stands beside their posts. */
export function AuthorCard({ author }: { author: UserCard }): VNode {
  return (
    <div class="author">
      <p class="name">
        <MemberName member={author} />
      </p>
      {author.title && (
        <p class="title" dir="auto">
          {author.title}
        </p>
      )}
      <MemberFacts member={author} />
    </div>
  )
}

/** What a card tells of a member, under the labels of the document. A label without a value is left out, as there. */
function MemberFacts({ member }: { member: UserCard }): VNode {
  return (
    <dl class="facts" data-member={member.id}>
      <Fact label="Joined">
        <Time at={member.joinedAt} />
      </Fact>
      <Fact label="Messages" name="messages">
        {figure(member.messageCount)}
      </Fact>
      <Fact label="Reaction score" name="score">
        {figure(member.reactionScore)}
      </Fact>
      {member.country && (
        <Fact label="Country">
          <Country country={member.country} />
        </Fact>
      )}
      {member.location && (
        <Fact label="Location">
          <span dir="auto">{member.location}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ label, name, children }: { label: string; name?: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-fact={name}>{children}</dd>
    </div>
  )
}

type MemberPageProps = {
  member: UserCard
  /** The address of the list that is shown. */
  tab: string
  children: ComponentChildren
}

/** The page of a member: their card, and one of the lists of what they did. */
export function MemberPage({ member, tab, children }: MemberPageProps): VNode {
  const path = `/members/${member.id}`
  const tabs = [
    { href: path, label: 'Posts' },
    { href: `${path}/given`, label: 'Reactions given' },
    { href: `${path}/received`, label: 'Reactions received' },
  ]
  return (
    <>
      <h1>
        <bdi>{member.username}</bdi>
      </h1>
      <div class="panel">
        {member.title && (
          <p class="title" dir="auto">
            {member.title}
          </p>
        )}
        <MemberFacts member={member} />
      </div>
      <Tabs label="What they did" tabs={tabs} current={tab} />
      <section aria-label={tabs.find(({ href }) => href === tab)?.label}>{children}</section>
    </>
  )
}
