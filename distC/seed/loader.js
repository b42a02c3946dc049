import { append } from '../src/events/outbox.js';
import { bumpCountry } from '../src/features/accounts/counters.js';
import { bumpThreadCount } from '../src/features/forums/counters.js';
import { insertPost } from '../src/features/posts/insert.js';
import { inTransaction } from '../src/platform/transaction.js';
import { slug } from '../src/shared/names.js';
import { findOrMakeForum } from './forum.js';
/**
 * Loads a planned thread in one transaction: all of it, or nothing. A document that was loaded before changes nothing.
 * Running servers show the thread as they show any new one.
 */
export async function loadPlan(db, plan) {
    return inTransaction(db, async (tx) => {
        await lockLoading(tx);
        return loadThread(tx, plan);
    });
}
/** Waits until nobody else loads documents, in any process, and keeps it so until the transaction ends. */
export async function lockLoading(tx) {
    // The number only has to be the same everywhere, and nobody else's: "rostra" in digits.
    await tx.$queryRaw `SELECT pg_advisory_xact_lock(767867)::text`;
}
/** Writes a planned thread unless it is there. `lockLoading` must have been called. */
export async function loadThread(tx, plan) {
    const before = await tx.import.findUnique({ where: { hash: plan.hash }, select: { threadId: true } });
    if (before)
        return { threadId: before.threadId, loaded: false };
    const forum = await findOrMakeForum(tx, plan.forum);
    await bumpThreadCount(tx, forum.id, 1);
    const authors = await findOrMakeAuthors(tx, plan, forum);
    const threadId = await insertThread(tx, plan, forum, authors);
    await tx.import.create({ data: { hash: plan.hash, threadId }, select: { threadId: true } });
    return { threadId, loaded: true };
}
/** Authors who are here already keep their cards: what a document says of them later does not change what they say. */
async function findOrMakeAuthors(tx, plan, forum) {
    const found = await tx.user.findMany({
        where: { usernameKey: { in: [...plan.authors.keys()] } },
        select: { id: true, usernameKey: true },
    });
    const ids = new Map(found.map((author) => [author.usernameKey, author.id]));
    const joinedAtLatest = plan.posts[0]?.content.createdAt ?? new Date();
    for (const [key, author] of plan.authors) {
        if (!ids.has(key))
            ids.set(key, await insertAuthor(tx, key, author, { forum, joinedAtLatest }));
    }
    return ids;
}
/**
 * The document's figures count its own posts too, so what was counted elsewhere is the figure without those that will
 * be counted here. Then the card shows the figure, and goes on from it. The rest of the card is as the document has it.
 */
async function insertAuthor(tx, usernameKey, { username, card, posts }, { forum, joinedAtLatest }) {
    const importedMessageCount = card.messages === null ? 0 : card.messages - (forum.countsMessages ? posts : 0);
    const importedReactionScore = card.reactionScore ?? 0;
    const countryCode = card.country?.code ?? null;
    const { id } = await tx.user.create({
        data: {
            username,
            usernameKey,
            countryCode,
            countryText: countryCode === null ? (card.country?.text ?? null) : null,
            location: card.location,
            // Who wrote a post had joined by then; nothing more is known without the label.
            joinedAt: card.joined === null ? joinedAtLatest : new Date(card.joined),
            importedMessageCount,
            importedReactionScore,
            messageCount: importedMessageCount,
            reactionScore: importedReactionScore,
        },
        select: { id: true },
    });
    await bumpCountry(tx, countryCode, 1);
    return id;
}
async function insertThread(tx, plan, forum, authors) {
    const [opening, ...replies] = plan.posts;
    if (!opening)
        throw new Error('A thread needs a post.');
    const { createdAt } = opening.content;
    const authorId = authorOf(opening, authors);
    const thread = await tx.thread.create({
        data: { forumId: forum.id, authorId, title: plan.title, slug: slug(plan.title), createdAt },
        select: { id: true, lastPostAt: true },
    });
    await append(tx, { type: 'thread.created', forumId: forum.id, threadId: thread.id });
    const first = await insertPost(tx, authorId, forum, thread, opening.content);
    let last = first;
    for (const reply of replies)
        last = await insertPost(tx, authorOf(reply, authors), forum, thread, reply.content);
    await tx.thread.update({
        where: { id: thread.id },
        data: { firstPostId: first.id, lastPostId: last.id, lastPostAt: last.createdAt, replyCount: replies.length },
        select: { id: true },
    });
    return thread.id;
}
function authorOf(post, authors) {
    const id = authors.get(post.authorKey);
    if (id === undefined)
        throw new Error('A post has no author.');
    return id;
}
//# sourceMappingURL=loader.js.map