import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { schemaOf } from '../../src/http/json-schema.js';
import { routes } from '../helpers/described.js';
import { dumpTables } from '../helpers/dump.js';
import { makeMember, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { endRawRequests, faultOfRefusal, sendRaw } from '../helpers/raw-request.js';
import { badBodies, badIds, badNumerals, badQueries, badValues, brokenTexts, wrongTypes } from './nonsense.js';
let forum;
let token;
let before;
beforeAll(async () => {
    forum = await startTestForum();
    const admin = await makeMember(forum.db, { groups: ['administrators'], username: 'administrator' });
    token = admin.token;
    const { id } = await makeThread(forum.db, { author: admin.actor });
    expect(id).toBe(1);
    // A first request, so that the token's time of use is written.
    await sendRaw(forum.url, 'GET', '/api/v1/me', { headers: { Authorization: `Bearer ${token}` } });
    before = await dump();
});
afterEach(async () => {
    expect(await dump()).toEqual(before);
    const errors = forum.log.splice(0).filter((line) => line.includes('"level":"error"'));
    expect(errors).toEqual([]);
});
afterAll(async () => {
    endRawRequests();
    await forum.close();
});
/** Everything that is kept, but for when a token was last used. */
async function dump() {
    const tables = await dumpTables(forum.db);
    return {
        ...tables,
        api_tokens: (tables.api_tokens ?? []).map((row) => row.replace(/"last_used_at": ("[^"]*"|null)/, '')),
    };
}
/** Bodies that would be taken, with every field that there is. A new route with a body needs one. */
const soundBodies = {
    'post /setup': { token: 'x', username: 'first', email: 'first@example.org', password: 'a long pass phrase' },
    'post /auth/register': {
        ...{ username: 'second', email: 'second@example.org', password: 'a long pass phrase' },
        ...{ country: 'CA', location: 'Ottawa' },
    },
    'post /auth/login': { login: 'administrator', password: 'a long pass phrase' },
    'patch /me': {
        ...{ country: 'CA', location: 'Ottawa', title: 'Writer', email: 'new@example.org' },
        ...{ password: 'a long pass phrase', currentPassword: 'x' },
    },
    'post /me/tokens': { name: 'phone', scopes: ['read'] },
    'post /forums': {
        ...{ name: 'News', slug: 'news', parentId: null, kind: 'forum', private: false, countsMessages: true },
        ...{ authorWindowMinutes: 5 },
    },
    'patch /forums/{id}': {
        ...{ name: 'News', slug: 'news', parentId: null, private: false, countsMessages: true, authorWindowMinutes: 5 },
    },
    'put /forums/{id}/permissions': { rules: [{ groupId: 1, permission: 'read', effect: 'deny' }] },
    'post /groups': { name: 'Editors', key: 'editors' },
    'post /forums/{id}/threads': { title: 'Title', body: 'Body' },
    'patch /threads/{id}': { title: 'Title', isSticky: true, isLocked: true },
    'post /threads/{id}/posts': { body: 'Body' },
    'put /threads/{id}/read': { postId: 1 },
    'post /preview': { body: 'Body' },
    'patch /posts/{id}': { body: 'Body', version: 1 },
    'put /posts/{id}/reaction': { type: 'like' },
    'post /posts/{id}/reports': { reason: 'Spam' },
};
const nameOf = (spec) => `${spec.method} ${spec.path}`;
const addressOf = (spec, id = '1') => `/api/v1${spec.path.replace(/\{\w+\}/g, id)}`;
/** Asks a route as an administrator, and notes in `faults` what is wrong with the refusal. */
async function demandRefusal(spec, faults, what, { path = addressOf(spec), headers = {}, body, }) {
    const answer = await sendRaw(forum.url, spec.method.toUpperCase(), path, {
        headers: { Authorization: `Bearer ${token}`, ...headers },
        ...(body === undefined ? {} : { body }),
    });
    const fault = faultOfRefusal(answer);
    if (fault)
        faults.push(`${what}: ${fault}`);
}
const json = { 'Content-Type': 'application/json' };
const withParams = routes.filter(({ params }) => params);
const withBody = routes.filter(({ body }) => body);
const onlyOnce = routes.filter(({ once }) => once);
test.each(withParams.map((spec) => [nameOf(spec), spec]))('%s refuses bad ids', async (_name, spec) => {
    const faults = [];
    const body = spec.body ? { headers: json, body: JSON.stringify(soundBodies[nameOf(spec)]) } : {};
    for (const id of badIds)
        await demandRefusal(spec, faults, id, { path: addressOf(spec, id), ...body });
    expect(faults).toEqual([]);
});
test.each(routes.map((spec) => [nameOf(spec), spec]))('%s refuses bad queries', async (_name, spec) => {
    const faults = [];
    const body = spec.body ? { headers: json, body: JSON.stringify(soundBodies[nameOf(spec)]) } : {};
    const { properties = {} } = spec.query ? schemaOf(spec.query, 'input', {}) : {};
    const queries = [
        ...badQueries,
        ...Object.entries(properties).flatMap(([name, schema]) => [
            `${name}=1&${name}=2`,
            `${name}[]=1`,
            ...[...badValues, ...(schema.type === 'integer' ? badNumerals : [])].map((value) => `${name}=${value}`),
        ]),
    ];
    for (const query of queries)
        await demandRefusal(spec, faults, query, { path: `${addressOf(spec)}?${query}`, ...body });
    expect(faults).toEqual([]);
});
test.each(routes.map((spec) => [nameOf(spec), spec]))('%s refuses bad bodies', async (_name, spec) => {
    const faults = [];
    for (const { name, type = 'application/json', encoding, body } of badBodies) {
        const headers = { ...(type ? { 'Content-Type': type } : {}), ...(encoding ? { 'Content-Encoding': encoding } : {}) };
        await demandRefusal(spec, faults, name, { headers, body });
    }
    expect(faults).toEqual([]);
});
test.each(withBody.map((spec) => [nameOf(spec), spec]))('%s refuses bad fields', async (name, spec) => {
    const sound = soundBodies[name];
    if (!sound || !spec.body)
        throw new Error(`${name} has no sound body here`);
    expect(spec.body.safeParse(sound).success).toBe(true);
    expect(Object.keys(sound).sort()).toEqual(Object.keys(schemaOf(spec.body, 'input', {}).properties ?? {}).sort());
    const faults = [];
    for (const field of Object.keys(sound)) {
        // What the schema takes is no nonsense; broken text never is.
        const wrong = wrongTypes.filter((value) => !spec.body?.safeParse({ ...sound, [field]: value }).success);
        for (const value of [...wrong, ...brokenTexts, [brokenTexts[0]]]) {
            const body = JSON.stringify({ ...sound, [field]: value });
            await demandRefusal(spec, faults, `${field} ${body.slice(0, 100)}`, { headers: json, body });
        }
    }
    expect(faults).toEqual([]);
});
test.each(withBody.map((spec) => [nameOf(spec), spec]))('%s refuses JSON of chance', async (name, spec) => {
    const fields = Object.keys(soundBodies[name] ?? {});
    const bodies = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.record(Object.fromEntries(fields.map((field) => [field, fc.jsonValue({ maxDepth: 2 })])), { requiredKeys: [] }));
    const chance = bodies.filter((body) => !spec.body?.safeParse(body).success);
    await fc.assert(fc.asyncProperty(chance, async (body) => {
        const faults = [];
        await demandRefusal(spec, faults, 'chance', { headers: json, body: JSON.stringify(body) });
        expect(faults).toEqual([]);
    }), { numRuns: 100 });
});
test.each(onlyOnce.map((spec) => [nameOf(spec), spec]))('%s refuses bad idempotency keys', async (name, spec) => {
    const faults = [];
    for (const key of ['', 'a b', 'x'.repeat(256), 'caf\u00e9', 'a\tb']) {
        const body = spec.body ? { body: JSON.stringify(soundBodies[name]) } : {};
        await demandRefusal(spec, faults, key, { headers: { ...json, 'Idempotency-Key': key }, ...body });
    }
    expect(faults).toEqual([]);
});
test('every address refuses other methods, and says which it takes', async () => {
    const faults = [];
    for (const path of new Set(routes.map((spec) => spec.path))) {
        const taken = routes.filter((spec) => spec.path === path).map(({ method }) => method.toUpperCase());
        const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LOCK', 'SEARCH'];
        for (const method of methods.filter((one) => !taken.includes(one))) {
            const answer = await sendRaw(forum.url, method, addressOf({ path }), {
                headers: { Authorization: `Bearer ${token}` },
            });
            const fault = faultOfRefusal(answer) ?? (answer.headers.allow?.includes(taken[0] ?? '') ? null : 'no Allow');
            if (fault)
                faults.push(`${method} ${path}: ${fault}`);
        }
    }
    expect(faults).toEqual([]);
});
test('addresses that are none are refused', async () => {
    const paths = [
        '/nowhere',
        '/__proto__',
        '/constructor',
        '//',
        '/%',
        '/%00',
        '/%c0%ae%c0%ae/',
        '/threads/1/',
        '/Threads/1',
        '/threads//posts',
    ];
    for (const path of paths) {
        for (const base of ['/api/v1', '']) {
            expect([path, faultOfRefusal(await sendRaw(forum.url, 'GET', base + path))]).toEqual([path, null]);
        }
    }
});
test('places that no list gave are refused', async () => {
    const lists = ['/latest-posts?', '/latest-posts?per=post&', '/latest-posts?country=CA&', '/whats-new?'];
    const faults = [];
    for (const list of [...lists, '/posts/1/reactions?']) {
        for (const place of ['1.2147483648', '1.9999999999', '1.1.999999999999999', '1', '1.-1', '1.1\n', '__proto__']) {
            const after = Buffer.from(place).toString('base64url');
            const fault = faultOfRefusal(await sendRaw(forum.url, 'GET', `/api/v1${list}after=${after}`));
            if (fault)
                faults.push(`${list}${place}: ${fault}`);
        }
    }
    expect(faults).toEqual([]);
});
test('a host that is none is no reason to fail', async () => {
    for (const host of ['[', 'a b', 'a:b', '%', '']) {
        const headers = { Host: host, Origin: `http://${host}` };
        expect([host, faultOfRefusal(await sendRaw(forum.url, 'POST', '/api/v1/auth/logout', { headers }))]).toEqual([
            host,
            null,
        ]);
    }
});
test('bad headers are refused', async () => {
    const ask = (headers) => sendRaw(forum.url, 'GET', '/api/v1/forums', { headers });
    const bad = [
        ...['Bearer', 'Bearer  ', `Bearer ${'x'.repeat(8000)}`, 'Bearer a b', 'bearer %00', 'Bearer \u00ff'].map((value) => ({ Authorization: value })),
        { 'X-Long': 'x'.repeat(20_000) },
        { Cookie: `rostra_session=${'x'.repeat(17_000)}` },
    ];
    for (const headers of bad)
        expect([headers, faultOfRefusal(await ask(headers))]).toEqual([headers, null]);
    for (const cookie of ['rostra_session=%00%ff', 'rostra_session=__proto__', '=;=;;', 'rostra_session', '\u00ff']) {
        expect((await ask({ Cookie: cookie })).status).toBe(200);
    }
});
test.each([
    ['no HTTP', 'HELLO\r\n\r\n'],
    ['two lengths', 'POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{'],
    [
        'a length and chunks',
        'POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n{',
    ],
    [
        'bad chunks',
        'POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    ],
    ['a NUL in a header', 'GET /api/v1/forums HTTP/1.1\r\nHost: a\r\nX-A: \u0000\r\n\r\n'],
    ['a bad header name', 'GET /api/v1/forums HTTP/1.1\r\nHost: a\r\nX A: 1\r\n\r\n'],
])('%s is refused', async (_name, bytes) => {
    const { hostname, port } = new URL(forum.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    let text = '';
    socket.on('data', (piece) => {
        text += piece;
    });
    socket.write(bytes);
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).toContain('application/problem+json');
});
//# sourceMappingURL=bad-input.test.js.map