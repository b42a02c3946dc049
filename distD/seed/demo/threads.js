import { pickWeighted, randomOf } from './random.js';
import { demoEnd, demoStart } from './shape.js';
import { writeBody, writePlain, writeTitle } from './text.js';
import { demoForums } from './words.js';
const reactionWeights = [
    ['like', 55],
    ['love', 12],
    ['haha', 10],
    ['dislike', 8],
    ['wow', 6],
    ['sad', 5],
    ['angry', 4],
];
const forumWeights = demoForums.map((each) => [each, each.weight]);
const day = 86_400_000;
/**
 * Drafts the thread at a place among all `threads` of a demo, with the ids that its posts will have. The first, which
 * is the longest, stands open in the first forum.
 */
export function draftThread({ members, moderators }, { seed, place, threads, ids }) {
    const random = randomOf(seed, 'thread', place);
    const isOrdinary = place > 0;
    const forum = isOrdinary ? pickWeighted(random, forumWeights, demoForums[0]) : demoForums[0];
    const writers = forum.isPrivate ? moderators : members;
    const times = postTimes(random, demoStart + ((place + random.next()) / threads) * (demoEnd - demoStart), ids.length);
    const isDeleted = random.chance(0.005) && isOrdinary;
    const posts = [];
    for (const [index, id] of ids.entries()) {
        const post = draftPost(random, { forum, writers, moderators, before: posts, id, at: times[index] ?? demoEnd });
        if (index === 0)
            post.deleted = isDeleted ? deletion(random, post, moderators) : null;
        posts.push(post);
    }
    return {
        forum,
        title: writeTitle(random, forum),
        isSticky: random.chance(0.005),
        isLocked: random.chance(0.02) && isOrdinary,
        isDeleted,
        viewCount: ids.length * (5 + random.below(40)),
        posts,
    };
}
/** Replies come within minutes, hours or days, and none after the demo's end. */
function postTimes(random, start, count) {
    const times = [0];
    for (let index = 1; index < count; index++) {
        times.push((times[index - 1] ?? 0) + Math.floor(60_000 * (1 + 4000 * random.next() ** 6)));
    }
    const scale = Math.min(1, (demoEnd - start) / Math.max(1, times.at(-1) ?? 1));
    return times.map((time) => Math.floor(start + time * scale));
}
function draftPost(random, { forum, writers, moderators, before, id, at }) {
    const author = pickMember(random, writers, at);
    const answered = before.length > 0 && random.chance(0.22) ? before[random.below(before.length)] : undefined;
    const quote = answered && !answered.deleted ? { postId: answered.id, text: firstSentence(answered.body) } : null;
    const mention = before.length > 0 && random.chance(0.06) ? pickMember(random, writers, at).username : null;
    const body = writeBody(random, forum, { quote, mention });
    const post = {
        id,
        author,
        createdAt: new Date(at),
        body,
        edit: null,
        deleted: null,
        reactions: draftReactions(random, { writers, authorId: author.id, at }),
    };
    if (random.chance(0.03)) {
        post.edit = { before: body, at: after(random, at, 3) };
        post.body = `${body}\n\n*Edit:* ${writePlain(random, forum)}`;
    }
    if (before.length > 0 && random.chance(0.012))
        post.deleted = deletion(random, post, moderators);
    return post;
}
/** What people quote of a post: its own first sentence, not what it quotes itself. */
function firstSentence(body) {
    const own = body.split('\n\n').find((block) => !block.startsWith(':::')) ?? body;
    return /^.*?[.!?](?= |$)/.exec(own)?.[0] ?? own;
}
/** By the author, or a moderator. */
function deletion(random, post, moderators) {
    const moderator = moderators[random.below(moderators.length)];
    const byId = moderator && random.chance(0.5) ? moderator.id : post.author.id;
    return { at: after(random, (post.edit?.at ?? post.createdAt).getTime(), 2), byId };
}
function draftReactions(random, { writers, authorId, at }) {
    if (!random.chance(0.35))
        return [];
    const userIds = new Set();
    const wanted = Math.min(random.longTail(1.4, 40), Math.floor(joinedBy(writers, at) / 2));
    for (let count = 0; count < wanted; count++)
        userIds.add(pickMember(random, writers, at).id);
    userIds.delete(authorId);
    return [...userIds].map((userId) => ({
        userId,
        type: pickWeighted(random, reactionWeights, 'like'),
        at: after(random, at, 10),
    }));
}
/** Some time within so many days, but not after the demo's end. */
function after(random, at, days) {
    return new Date(Math.min(demoEnd, at + 60_000 + random.below(days * day)));
}
/** Somebody who had joined by then: the older the member, the more they write. */
function pickMember(random, members, at) {
    const member = members[Math.floor(joinedBy(members, at) * random.next() ** 2)] ?? members[0];
    if (!member)
        throw new Error('A demo needs members.');
    return member;
}
/** How many members had joined by then: at least 1. */
function joinedBy(members, at) {
    let [low, high] = [0, members.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((members[middle]?.joinedAt.getTime() ?? 0) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return Math.max(1, low);
}
//# sourceMappingURL=threads.js.map