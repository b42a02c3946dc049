import type { Prisma } from '../../../prisma/client/client.js'
import { builtInGroups } from '../../shared/actor.js'
import type { GroupView } from './schema.js'

/** What a group's view is made of. */
export const groupSelect = {
  id: true,
  key: true,
  name: true,
  _count: { select: { members: true } },
} satisfies Prisma.GroupSelect

/** The groups that everybody is in or out of by being signed in or not: they have no rows. */
export const groupsWithoutRows: readonly number[] = [builtInGroups.guests, builtInGroups.members]

/** A group as administrators see it. */
export function viewGroup(row: Prisma.GroupGetPayload<{ select: typeof groupSelect }>): GroupView {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    isBuiltIn: (Object.values(builtInGroups) as number[]).includes(row.id),
    memberCount: groupsWithoutRows.includes(row.id) ? null : row._count.members,
  }
}
