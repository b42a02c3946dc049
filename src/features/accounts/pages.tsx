import { z } from 'zod'
import { flowQuery, idParams } from '../../shared/fields.js'
import { type PageRow, page } from '../../web/page.js'
import { More } from '../../web/parts/pager.js'
import { MemberPosts } from '../latest/markup.js'
import { readMemberPosts } from '../latest/queries.js'
import { MemberReactions } from '../reactions/markup.js'
import { readMemberReactions, readReactionTypes } from '../reactions/queries.js'
import { MemberPage } from './markup.js'
import { readMember } from './queries.js'

const perPage = 20

const flowAsked = z.object({ after: flowQuery.shape.after.catch(undefined) })

/** The page of each member, to which mentions lead: their card, and what they wrote, gave and received. */
export const memberPages: readonly PageRow[] = [
  page({
    path: '/members/{id}',
    params: idParams,
    query: flowAsked,
    show: async ({ reader, actor, params, query }) => {
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
      return { title: member.username, main, canonical: path, feed: path }
    },
  }),
  reactionsPage('given'),
  reactionsPage('received'),
]

function reactionsPage(direction: 'given' | 'received'): PageRow {
  return page({
    path: `/members/{id}/${direction}`,
    params: idParams,
    query: flowAsked,
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
