import { append } from '../../events/outbox.js';
import { given } from '../../shared/given.js';
import { slug } from '../../shared/names.js';
/** Inserts a category or a forum, under a slug that is free, and tells the log. Answers its id. */
export async function insertForum(tx, input) {
    const forum = await tx.forum.create({
        data: {
            name: input.name,
            slug: input.slug ?? (await freeSlug(tx, slug(input.name))),
            kind: input.kind,
            parentId: input.parentId ?? null,
            isPrivate: input.private ?? false,
            countsMessages: input.countsMessages ?? true,
            ...given({ authorWindowMinutes: input.authorWindowMinutes }),
        },
        select: { id: true },
    });
    await append(tx, { type: 'access.changed', forumId: forum.id });
    return forum.id;
}
async function freeSlug(tx, wanted) {
    const taken = new Set((await tx.forum.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } })).map((row) => row.slug));
    for (let n = 1;; n++) {
        const candidate = n === 1 ? wanted : `${wanted}-${n}`;
        if (!taken.has(candidate))
            return candidate;
    }
}
//# sourceMappingURL=insert.js.map