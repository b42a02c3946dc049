import { react } from '../../src/features/reactions/actions.js';
import { api } from '../helpers/api.js';
import { routes } from '../helpers/described.js';
import { makeForum, makeMember, makeReply, makeThread, tokenFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
/** A word that stands in the private forum only: in its name, titles and posts. */
const secret = 'xyzzy-plugh';
let forum;
let strangers;
let privateIds;
let before;
beforeAll(async () => {
    forum = await startTestForum();
    const { db } = forum;
    const member = await makeMember(db, { country: 'CA' });
    const readOnly = await tokenFor(db, member.id, ['read']);
    strangers = [
        ['a guest', api(forum.url)],
        ['a member', api(forum.url, member)],
        ["a stranger's token", api(forum.url, await makeMember(db))],
        ['a token that only reads', api(forum.url, { token: readOnly.secret })],
        ['a token that is none', api(forum.url, { token: 'nonsense' })],
    ];
    const open = await makeThread(db, { author: member.actor });
    await makeReply(db, { threadId: open.id });
    before = await readLists();
    const insider = await makeMember(db, { groups: ['moderators'], country: 'JP' });
    const parent = await makeForum(db, { name: `${secret} staff`, kind: 'category', private: true });
    const inside = await makeForum(db, { name: `${secret} room`, parentId: parent.id });
    const thread = await makeThread(db, { forumId: inside.id, author: insider.actor, title: secret, body: secret });
    const reply = await makeReply(db, { threadId: thread.id, author: insider.actor, body: `${secret} again` });
    const other = await makeMember(db, { groups: ['moderators'] });
    await react(db, other.actor, { postId: reply.id, type: 'like' });
    privateIds = { forums: inside.id, threads: thread.id, posts: reply.id };
});
afterAll(() => forum.close());
/** Every list and count that somebody can ask for without naming a forum, thread or post. */
const lists = [
    '/forums',
    '/latest-posts?limit=100',
    '/latest-posts?per=post&limit=100',
    '/latest-posts?country=JP&limit=100',
    '/latest-posts?country=JP&per=post',
    '/countries/latest-posts',
    '/events?stream=latest-posts&after=0',
    '/events?stream=country:JP&after=0',
];
async function readLists() {
    const answers = new Map();
    for (const [who, as] of strangers) {
        for (const list of lists)
            answers.set(`${who} ${list}`, withoutSequence((await as.get(list)).body));
    }
    return answers;
}
/** The log's places grow whatever happens, as a clock does: they tell that, not what. */
function withoutSequence(body) {
    return JSON.parse(JSON.stringify(body, (key, value) => (key === 'cursor' || key === 'seq' ? 0 : value)));
}
/** What to send to each route that takes something. */
const bodies = {
    'post /forums/{id}/threads': { title: 'Knock', body: 'Knock' },
    'patch /forums/{id}': { name: 'Mine' },
    'put /forums/{id}/permissions': { rules: [] },
    'patch /threads/{id}': { title: 'Mine' },
    'post /threads/{id}/posts': { body: 'Knock' },
    'put /threads/{id}/read': { postId: 1 },
    'patch /posts/{id}': { body: 'Mine', version: 1 },
    'put /posts/{id}/reaction': { type: 'like' },
    'post /posts/{id}/reports': { reason: 'Mine' },
};
const ofOneThing = routes.filter(({ path }) => /^\/(forums|threads|posts)\/\{id\}/.test(path));
test.each(ofOneThing.map((route) => [`${route.method} ${route.path}`, route]))('%s says nothing about a private forum', async (name, route) => {
    expect(route.body === undefined || name in bodies).toBe(true);
    const kind = route.path.split('/')[1];
    for (const [who, as] of strangers) {
        const ask = (id) => as[route.method](route.path.replace('{id}', String(id)), bodies[name]);
        const [hidden, missing] = [await ask(privateIds[kind]), await ask(2_000_000_000)];
        expect([who, hidden.status, hidden.body]).toEqual([who, missing.status, missing.body]);
        expect(JSON.stringify(hidden.body)).not.toContain(secret);
        if (route.scope !== 'admin' && !who.startsWith('a token'))
            expect([who, hidden.status]).toEqual([who, 404]);
        expect(hidden.status).toBeGreaterThanOrEqual(400);
    }
});
test('streams of a private forum are not there', async () => {
    for (const [, as] of strangers.slice(0, 3)) {
        for (const stream of [`forum:${privateIds.forums}`, `thread:${privateIds.threads}`]) {
            const missing = await as.get(`/events?stream=${stream.replace(/\d+/, '2000000000')}&after=0`);
            const hidden = await as.get(`/events?stream=${stream}&after=0`);
            expect([hidden.status, hidden.body]).toEqual([404, missing.body]);
        }
    }
});
test('lists and counts are as if the private forum were not there', async () => {
    expect(await readLists()).toEqual(before);
});
test('a quote from a private forum names nobody outside of it', async () => {
    const [, as] = strangers[1];
    const { id } = await makeThread(forum.db);
    const quoting = await as.post(`/threads/${id}/posts`, { body: `:::quote ${privateIds.posts}\nwhat?\n:::` });
    expect(quoting.body.post.html).not.toMatch(/cite|href/);
});
test('whoever may read it sees it, and counts it', async () => {
    const as = api(forum.url, await makeMember(forum.db, { groups: ['moderators'] }));
    expect((await as.get(`/threads/${privateIds.threads}`)).body.thread.title).toBe(secret);
    expect(JSON.stringify((await as.get('/forums')).body)).toContain(secret);
    expect(JSON.stringify((await as.get('/latest-posts')).body)).toContain(secret);
});
//# sourceMappingURL=private-forum.test.js.map