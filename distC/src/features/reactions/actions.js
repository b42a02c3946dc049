import { append } from '../../events/outbox.js';
import { rightsPlace } from '../../events/rights.js';
import { inTransaction } from '../../platform/transaction.js';
import { demandMember } from '../../shared/actor.js';
import { AppError } from '../../shared/errors.js';
import { bumpReactionScore } from '../accounts/counters.js';
import { readSight } from '../forums/access.js';
import { accessPost } from '../posts/access.js';
import { bumpReaction } from './counters.js';
import { readReactions } from './queries.js';
import { reactInStatement } from './react-statement.js';
/** Sets a member's one reaction to a post. The same one twice is the same as once. */
export async function react(db, actor, input) {
    return (await reactAtOnce(db, actor, input)) ?? inTransaction(db, (tx) => reactInSteps(tx, actor, input));
}
/** Takes a member's reaction to a post away. Doing so twice is the same as once. */
export async function unreact(db, actor, { postId }) {
    const input = { postId, type: null };
    return (await reactAtOnce(db, actor, input)) ?? inTransaction(db, (tx) => reactInSteps(tx, actor, input));
}
async function reactAtOnce(db, actor, change) {
    const { memberId } = actor;
    if (memberId === null)
        return null;
    const place = rightsPlace(db.reader);
    return reactInStatement(db, { ...change, memberId, place, sight: await readSight(db.reader, actor) });
}
/** Does what the one statement does not do: what changes nothing, and all that is refused. */
async function reactInSteps(tx, actor, change) {
    const { post } = await accessPost(tx, actor, change.postId, 'react');
    const type = change.type === null ? null : await findType(tx, change.type);
    const own = { postId: post.id, userId: demandMember(actor) };
    const before = await findReaction(tx, own);
    if (before?.key !== type?.key) {
        await writeReaction(tx, post, own.userId, type);
        await countChange(tx, post, before, type);
    }
    return readReactions(tx, actor, post.id);
}
async function findType(tx, key) {
    const type = await tx.reactionType.findUnique({ where: { key }, select: { id: true, key: true, score: true } });
    if (type)
        return type;
    throw new AppError('invalid_request', 'There is no such reaction type. GET /reaction-types lists them.', {
        errors: [{ path: 'body.type', message: 'Must be the key of a reaction type' }],
    });
}
async function writeReaction(tx, post, userId, type) {
    const own = { postId: post.id, userId };
    const where = { postId_userId: own };
    const select = { postId: true };
    if (type) {
        await tx.reaction.upsert({
            where,
            create: { ...own, typeId: type.id, receiverId: post.authorId, forumId: post.thread.forumId },
            update: { typeId: type.id, createdAt: new Date() },
            select,
        });
    }
    else
        await tx.reaction.delete({ where, select });
}
async function findReaction(tx, own) {
    const reaction = await tx.reaction.findUnique({
        where: { postId_userId: own },
        select: { type: { select: { key: true, score: true } } },
    });
    return reaction?.type ?? null;
}
/** Counts a change of reaction on the post and for its author, and tells the log. */
async function countChange(tx, post, before, after) {
    await bumpReaction(tx, post.id, { before, after });
    const difference = (after?.score ?? 0) - (before?.score ?? 0);
    if (difference !== 0)
        await bumpReactionScore(tx, post.authorId, difference);
    const { id: threadId, forumId } = post.thread;
    await append(tx, { type: 'reactions.changed', forumId, threadId, postId: post.id, userId: post.authorId });
}
//# sourceMappingURL=actions.js.map