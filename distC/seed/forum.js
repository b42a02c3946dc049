import { readForumTree } from '../src/features/forums/access.js';
import { insertForum } from '../src/features/forums/insert.js';
/** A forum by its name and its category's; each is made when there is none. */
export async function findOrMakeForum(tx, { category, name, isPrivate = false }) {
    const parentId = (await findForum(tx, { name: category, kind: 'category', parentId: null })) ??
        (await insertForum(tx, { name: category, kind: 'category' }));
    const id = (await findForum(tx, { name, kind: 'forum', parentId })) ??
        (await insertForum(tx, { name, kind: 'forum', parentId, private: isPrivate }));
    const forum = (await readForumTree(tx)).get(id);
    if (!forum)
        throw new Error(`The forum ${name} is gone.`);
    return forum;
}
async function findForum(tx, where) {
    const forum = await tx.forum.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } });
    return forum?.id;
}
//# sourceMappingURL=forum.js.map