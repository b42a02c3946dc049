import { z } from 'zod'
import { provingPassword } from '../../http/proofs.js'
import type { Reader } from '../../platform/transaction.js'
import { type Actor, demandMember } from '../../shared/actor.js'
import { allCountries } from '../../shared/country.js'
import { idParams, placeAsked } from '../../shared/fields.js'
import { form, type Page, type PageRow, page } from '../../web/page.js'
import type { FormState } from '../../web/parts/form.js'
import { More } from '../../web/parts/pager.js'
import { MemberPosts } from '../latest/markup.js'
import { readMemberPosts } from '../latest/queries.js'
import { MemberReactions } from '../reactions/markup.js'
import { readMemberReactions, readReactionTypes } from '../reactions/queries.js'
import { needsPassword, updateOwnCard } from './actions.js'
import { memberFacts } from './facts.js'
import { MemberPage } from './markup.js'
import { readMember, readOwnCard } from './queries.js'
import { type OwnFormName, ownForms } from './schema.js'
import { SettingsPage } from './settings-markup.js'

const perPage = 20

/** The page of each member, to which mentions lead: their card, and what they wrote, gave and received. */
export const memberPages: readonly PageRow[] = [
  page({
    path: '/members/{id}',
    params: idParams,
    query: placeAsked,
    show: async ({ reader, actor, params, query, origin }) => {
      const member = await readMember(reader, params.id)
      const path = `/members/${member.id}`
      const asked = { memberId: member.id, limit: perPage, ...query }
      const { posts, next } = await readMemberPosts(reader, actor, asked)
      const main = (
        <MemberPage member={member} tab={path}>
          <MemberPosts posts={posts} />
          <More path={path} next={next} />
        </MemberPage>
      )
      const facts = memberFacts(member, origin)
      return { title: member.username, main, canonical: path, facts, feed: path }
    },
  }),
  reactionsPage('given'),
  reactionsPage('received'),
]

function reactionsPage(direction: 'given' | 'received'): PageRow {
  return page({
    path: `/members/{id}/${direction}`,
    params: idParams,
    query: placeAsked,
    show: async ({ reader, actor, params, query }) => {
      const member = await readMember(reader, params.id)
      const path = `/members/${member.id}/${direction}`
      const asked = { memberId: member.id, direction, limit: perPage, ...query }
      const shown = await readMemberReactions(reader, actor, asked)
      const { reactionTypes } = await readReactionTypes(reader)
      const main = (
        <MemberPage member={member} tab={path}>
          <MemberReactions {...shown} direction={direction} types={reactionTypes} />
          <More path={path} next={shown.next} />
        </MemberPage>
      )
      return { title: `Reactions ${direction}: ${member.username}`, main, canonical: path }
    },
  })
}

const names = ['card', 'email', 'password'] as const satisfies readonly OwnFormName[]

/** What a member changes of themselves. */
export const settingsPages: readonly PageRow[] = [
  page({
    path: '/settings',
    query: z.object({ done: z.enum(names).optional().catch(undefined) }),
    show: ({ reader, actor, query }) => settingsPage(reader, actor, { done: query.done }),
  }),
  ...names.flatMap(settingsForm),
]

function settingsForm(name: OwnFormName): PageRow[] {
  const path = `/settings/${name}`
  return [
    form({
      path,
      body: ownForms[name],
      act: async ({ db, actor, body, ...asked }) => {
        const memberId = demandMember(actor)
        const proof = { memberId, isNeeded: needsPassword(body) }
        await provingPassword(asked, proof, () => updateOwnCard(db, actor, memberId, body))
        return { redirect: `/settings?done=${name}` }
      },
      again: ({ reader, actor, body }, refusal) => {
        return settingsPage(reader, actor, { refused: { name, typed: body, refusal } })
      },
    }),
    // Where a form was refused, its address is what the browser shows.
    page({ path, show: async () => ({ redirect: '/settings' }) }),
  ]
}

type Outcome = { done?: OwnFormName | undefined; refused?: FormState & { name: OwnFormName } }

async function settingsPage(reader: Reader, actor: Actor, outcome: Outcome): Promise<Page> {
  const member = await readOwnCard(reader, demandMember(actor))
  return { title: 'Settings', main: <SettingsPage member={member} countries={allCountries()} {...outcome} /> }
}
