import { type ForumNode, readForumTree } from '../src/features/forums/access.js'
import { insertForum } from '../src/features/forums/insert.js'
import type { Tx } from '../src/platform/transaction.js'

/** A forum by its name and its category's; each is made when there is none. */
export async function findOrMakeForum(
  tx: Tx,
  { category, name, isPrivate = false }: { category: string; name: string; isPrivate?: boolean },
): Promise<ForumNode> {
  const parentId =
    (await findForum(tx, { name: category, kind: 'category', parentId: null })) ??
    (await insertForum(tx, { name: category, kind: 'category' }))
  const id =
    (await findForum(tx, { name, kind: 'forum', parentId })) ??
    (await insertForum(tx, { name, kind: 'forum', parentId, private: isPrivate }))
  const forum = (await readForumTree(tx)).get(id)
  if (!forum) throw new Error(`The forum ${name} is gone.`)
  return forum
}

async function findForum(
  tx: Tx,
  where: { name: string; kind: 'category' | 'forum'; parentId: number | null },
): Promise<number | undefined> {
  const forum = await tx.forum.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })
  return forum?.id
}
