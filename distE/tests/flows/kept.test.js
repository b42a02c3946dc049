import { updateForum } from '../../src/features/forums/actions.js';
import { deletePost, editPost, restorePost } from '../../src/features/posts/actions.js';
import { react, unreact } from '../../src/features/reactions/actions.js';
import { createThread, updateThread } from '../../src/features/threads/actions.js';
import { connect } from '../../src/platform/database.js';
import { serverDriver } from '../../src/platform/server-database.js';
import { recountAll } from '../../src/recount.js';
import { makeForum, makeMember, makeReply, makeThread, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { onPostgres } from '../helpers/on-postgres.js';
import { copyTemplate } from '../helpers/template.js';
/** By how much the node that did not write may be behind: what following the log takes at most. */
const behind = 1500;
/** Numbers that look random, the same for the same seed. */
function randomOf(seed) {
    let state = seed;
    return (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
}
const now = () => performance.now();
/** What two answers are compared by: views are counted by looking, and a page tells where in the log it stands. */
function comparable(text) {
    return text
        .replace(/"viewCount":\d+/g, '')
        .replace(/\d+ views?/g, '')
        .replace(/nonce="[\w-]+"/g, '')
        .replace(/data-cursor="\d+"/g, '')
        .replace(/name="key" value="[\w-]+"/g, '');
}
async function look(node, path, cookie) {
    const answer = await fetch(`${node.url}${path}`, { headers: cookie ? { cookie } : {} });
    return `${answer.status} ${comparable(await answer.text())}`;
}
onPostgres('what two nodes answer while others write is what the database held at some moment meanwhile', async () => {
    const seed = Number(process.env.KEPT_SEED ?? 7);
    const random = randomOf(seed);
    const driver = await copyTemplate();
    const other = () => connect(serverDriver({ url: driver.url ?? '', pool: 10 }));
    // Pages name the forum's address, so it is one for all.
    const variables = { LOG_LEVEL: 'warn', PUBLIC_URL: 'http://forum.example' };
    const nodes = [
        { ...(await startTestForum(variables, connect(driver))), name: 'first' },
        { ...(await startTestForum(variables, other())), name: 'second' },
    ];
    const plain = await startTestForum({ ...variables, KEPT_MB: '0' }, other());
    const scene = await setScene(nodes[0]?.db);
    const { paths, cookies } = scene;
    // What a member has read is noted when they open a page, and shows in the next: only guests open pages here.
    const pathsFor = (cookie) => cookie === null ? paths : paths.filter((path) => path.startsWith('/api/'));
    const takeLooks = async () => {
        const asked = cookies.flatMap(([as, cookie]) => pathsFor(cookie).map((path) => ({ as, cookie, path })));
        const looks = asked.map(async ({ as, cookie, path }) => [`${as} ${path}`, await look(plain, path, cookie)]);
        return new Map(await Promise.all(looks));
    };
    const states = [{ from: 0, until: Number.POSITIVE_INFINITY, writer: null, looks: await takeLooks() }];
    const seen = [];
    let isOver = false;
    const reading = nodes.flatMap((node) => [1, 2].map(async () => {
        const own = randomOf(random(1_000_000));
        while (!isOver) {
            const [as, cookie] = cookies[own(cookies.length)] ?? ['guest', null];
            const shown = pathsFor(cookie);
            const path = shown[own(shown.length)] ?? '/';
            const began = now();
            seen.push({ node, path, as, began, text: await look(node, path, cookie), ended: now() });
            // Others want the two cores too.
            await new Promise((resolve) => setTimeout(resolve, own(10)));
        }
    }));
    for (let step = 0; step < 20; step++) {
        const writer = nodes[random(2)];
        const last = states.at(-1);
        const began = now();
        await write(writer.db, scene, random);
        last.until = now();
        states.push({ from: began, until: Number.POSITIVE_INFINITY, writer, looks: await takeLooks() });
    }
    isOver = true;
    await Promise.all(reading);
    const wrong = seen.filter(({ node, path, as, began, ended, text }) => {
        const fits = ({ from, until }, index) => {
            // The next state's writer knows their own write at once.
            const patience = states[index + 1]?.writer === node ? 0 : behind;
            return from <= ended && until + patience >= began;
        };
        return !states.some((state, index) => fits(state, index) && state.looks.get(`${as} ${path}`) === text);
    });
    expect({
        seed,
        wrong: wrong.map(({ node, path, as, text }) => [node.name, as, path, text.slice(0, 2000)]),
    }).toEqual({ seed, wrong: [] });
    expect(seen.length).toBeGreaterThan(300);
    expect(await recountAll(plain.db, { fix: false })).toEqual([]);
    for (const node of [...nodes, plain])
        if (node !== nodes[0])
            await node.close();
    await nodes[0]?.close();
}, 240_000);
async function setScene(db) {
    const forums = [(await makeForum(db)).id, (await makeForum(db)).id];
    const members = [];
    for (const country of ['CA', 'FR', 'CA'])
        members.push(await makeMember(db, { country }));
    const moderator = await makeMember(db, { groups: ['moderators'] });
    const threads = [];
    for (const forumId of forums)
        threads.push((await makeThread(db, { forumId, author: members[0]?.actor })).id);
    const replies = [];
    for (const threadId of threads) {
        for (const author of members) {
            replies.push({ id: (await makeReply(db, { threadId, author: author.actor })).id, author, isDeleted: false });
        }
    }
    const paths = [
        ...threads.flatMap((id) => [
            `/api/v1/threads/${id}/posts`,
            `/api/v1/threads/${id}/posts?perPage=2&page=2`,
            `/threads/${id}`,
        ]),
        '/api/v1/latest-posts',
        '/api/v1/latest-posts?country=CA',
        '/api/v1/latest-posts?per=post&limit=5',
        '/api/v1/countries/latest-posts',
        '/api/v1/forums',
        ...forums.map((id) => `/api/v1/forums/${id}/threads`),
        '/',
    ];
    const cookies = [['a guest', null]];
    for (const [name, member] of [
        ['a member', members[1]],
        ['a moderator', moderator],
    ]) {
        cookies.push([name, `rostra_session=${await sessionFor(db, member?.id ?? 0)}`]);
    }
    return { forums, threads, members, moderator, replies, paths, cookies };
}
/** One random thing that somebody does. */
async function write(db, scene, random) {
    const pick = (of) => of[random(of.length)];
    const author = pick(scene.members);
    const reply = pick(scene.replies);
    switch (random(8)) {
        case 0:
        case 1: {
            const { id } = await makeReply(db, { threadId: pick(scene.threads), author: author.actor });
            scene.replies.push({ id, author, isDeleted: false });
            return;
        }
        case 2:
        case 3: {
            const others = scene.members.filter(({ id }) => id !== reply.author.id);
            if (reply.isDeleted)
                return;
            if (random(3) === 0)
                await unreact(db, pick(others).actor, { postId: reply.id });
            else
                await react(db, pick(others).actor, { postId: reply.id, type: pick(['like', 'dislike']) });
            return;
        }
        case 4:
            await (reply.isDeleted ? restorePost : deletePost)(db, scene.moderator.actor, { postId: reply.id });
            reply.isDeleted = !reply.isDeleted;
            return;
        case 5: {
            if (reply.isDeleted)
                return;
            const { version } = await db.client.post.findUniqueOrThrow({ where: { id: reply.id } });
            await editPost(db, scene.moderator.actor, { postId: reply.id, version, body: `Edited ${random(1000)}` });
            return;
        }
        case 6:
            await updateThread(db, scene.moderator.actor, {
                threadId: pick(scene.threads),
                change: { title: `Title ${random(1000)}`, isSticky: random(2) === 0 },
            });
            return;
        default: {
            if (random(2) === 0) {
                await createThread(db, author.actor, { forumId: pick(scene.forums), title: 'One more', body: 'More.' });
                return;
            }
            const admin = await makeMember(db, { groups: ['administrators'] });
            await updateForum(db, admin.actor, { forumId: pick(scene.forums), change: { name: `Forum ${random(1000)}` } });
        }
    }
}
//# sourceMappingURL=kept.test.js.map