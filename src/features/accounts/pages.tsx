import { idParams } from '../../shared/fields.js'
import { type PageRow, page } from '../../web/page.js'
import { MemberPage } from './markup.js'
import { readMember } from './queries.js'

/** The page of each member, to which mentions lead. */
export const memberPages: readonly PageRow[] = [
  page({
    path: '/members/{id}',
    params: idParams,
    show: async ({ reader, params }) => {
      const member = await readMember(reader, params.id)
      return { title: member.username, main: <MemberPage member={member} />, canonical: `/members/${member.id}` }
    },
  }),
]
