import fc from 'fast-check';
import { updateOwnCard } from '../../src/features/accounts/actions.js';
import { updateForum } from '../../src/features/forums/actions.js';
import { deletePost, editPost, replyToThread, restorePost } from '../../src/features/posts/actions.js';
import { react, unreact } from '../../src/features/reactions/actions.js';
import { createThread, updateThread } from '../../src/features/threads/actions.js';
import { recountAll } from '../../src/recount.js';
import { AppError } from '../../src/shared/errors.js';
import { openTestDatabase } from '../helpers/database.js';
import { makeForum, makeMember, makeThread } from '../helpers/factories.js';
import { onPostgres } from '../helpers/on-postgres.js';
let world;
beforeAll(async () => {
    const db = await openTestDatabase();
    const members = [];
    for (const country of ['CA', 'JP', 'FR', null, 'CA', 'NG', null]) {
        members.push((await makeMember(db, country ? { country } : {})).actor);
    }
    const moderator = (await makeMember(db, { groups: ['moderators'] })).actor;
    const administrator = (await makeMember(db, { groups: ['administrators'] })).actor;
    const forums = [(await makeForum(db)).id, (await makeForum(db, { countsMessages: false })).id];
    for (const forumId of forums)
        for (const author of members.slice(0, 3))
            await makeThread(db, { forumId, author });
    world = { db, members, forums, moderator, administrator };
});
afterAll(() => world.db.close());
afterEach(() => {
    // Refusals are part of the game, but every verb must have been done.
    expect([...done.keys()].sort()).toEqual(Object.keys(verbs).sort());
    done.clear();
});
const pick = (list, number) => list[number % list.length];
const countries = ['CA', 'JP', 'FR', 'NG', null];
const types = ['like', 'love', 'wow', 'dislike'];
async function anyPost({ db }, number, where = {}) {
    const posts = await db.reader.post.findMany({ where, orderBy: { id: 'asc' }, select: { id: true, version: true } });
    return posts.length === 0 ? { id: 1, version: 1 } : pick(posts, number);
}
async function anyThread({ db }, number) {
    return pick(await db.reader.thread.findMany({ orderBy: { id: 'asc' } }), number);
}
const verbs = {
    open: async (world, { who, what }) => createThread(world.db, pick(world.members, who), {
        forumId: pick(world.forums, what),
        title: 'Another',
        body: 'It begins.',
    }),
    reply: async (world, { who, what }) => {
        const thread = await anyThread(world, what);
        return replyToThread(world.db, pick(world.members, who), { threadId: thread.id, body: 'A reply.' });
    },
    edit: async (world, { what }) => {
        const post = await anyPost(world, what);
        return editPost(world.db, world.moderator, { postId: post.id, version: post.version, body: 'Edited.' });
    },
    delete: async (world, { what }) => {
        const post = await anyPost(world, what, { firstOfThread: null });
        return deletePost(world.db, world.moderator, { postId: post.id });
    },
    restore: async (world, { what }) => {
        const post = await anyPost(world, what, { state: 'deleted' });
        return restorePost(world.db, world.moderator, { postId: post.id });
    },
    hide: async (world, { what }) => {
        const thread = await anyThread(world, what);
        return deletePost(world.db, world.moderator, { postId: thread.firstPostId });
    },
    show: async (world, { what }) => {
        const post = await anyPost(world, what, { state: 'deleted', firstOfThread: { isNot: null } });
        return restorePost(world.db, world.moderator, { postId: post.id });
    },
    react: async (world, { who, what, choice }) => {
        const post = await anyPost(world, what);
        return react(world.db, pick(world.members, who), { postId: post.id, type: pick(types, choice) });
    },
    unreact: async (world, { who, what }) => {
        const post = await anyPost(world, what);
        return unreact(world.db, pick(world.members, who), { postId: post.id });
    },
    move: async (world, { who, choice }) => {
        const member = pick(world.members, who);
        return updateOwnCard(world.db, member, member.memberId, { country: pick(countries, choice) });
    },
    lock: async (world, { what, choice }) => {
        const thread = await anyThread(world, what);
        return updateThread(world.db, world.moderator, { threadId: thread.id, change: { isLocked: choice % 4 === 0 } });
    },
    recountForum: async (world, { what, choice }) => updateForum(world.db, world.administrator, {
        forumId: pick(world.forums, what),
        change: { countsMessages: choice % 2 === 0 },
    }),
};
/** How often each verb was really done. */
const done = new Map();
/** Does it, and lets pass only what a member is told when they may not or came too late. */
async function attempt(world, operation) {
    try {
        await verbs[operation.verb](world, operation);
        done.set(operation.verb, (done.get(operation.verb) ?? 0) + 1);
    }
    catch (error) {
        const codes = ['not_found', 'forbidden', 'conflict', 'thread_locked', 'version_mismatch'];
        if (!(error instanceof AppError) || !codes.includes(error.code))
            throw error;
    }
}
const operation = fc.record({
    verb: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('reply', 'react', 'delete', 'restore') }, { weight: 3, arbitrary: fc.constantFrom('unreact', 'edit', 'open', 'hide', 'show', 'move') }, { weight: 1, arbitrary: fc.constantFrom('lock', 'recountForum') }),
    who: fc.nat(1000),
    what: fc.nat(1000),
    choice: fc.nat(1000),
});
test('after 1,000 random operations every counter and position equals a recount', async () => {
    await fc.assert(fc.asyncProperty(fc.array(operation, { minLength: 250, maxLength: 250 }), async (operations) => {
        for (const each of operations)
            await attempt(world, each);
        expect(await recountAll(world.db, { fix: false })).toEqual([]);
    }), { numRuns: 4, endOnFailure: true });
}, 300_000);
onPostgres('after 1,000 random operations, eight at once from several connections, every counter and position equals a recount', async () => {
    await fc.assert(fc.asyncProperty(fc.array(operation, { minLength: 250, maxLength: 250 }), async (operations) => {
        const waiting = [...operations];
        const work = async () => {
            for (let next = waiting.pop(); next; next = waiting.pop())
                await attempt(world, next);
        };
        await Promise.all(Array.from({ length: 8 }, work));
        expect(await recountAll(world.db, { fix: false })).toEqual([]);
    }), { numRuns: 4, endOnFailure: true });
}, 300_000);
//# sourceMappingURL=counters.test.js.map