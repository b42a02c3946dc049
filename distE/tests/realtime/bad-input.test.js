import { startTestForum } from '../helpers/forum.js';
import { closeClients, connectRaw, setScene, until } from '../helpers/live.js';
let forum;
let scene;
beforeAll(async () => {
    forum = await startTestForum();
    scene = await setScene(forum);
});
afterEach(closeClients);
afterAll(() => forum.close());
/** The forum still serves those who behave. */
async function expectAlive() {
    const raw = await connectRaw(forum.url);
    expect(await raw.ask('subscribe', { stream: `thread:${scene.threadId}` })).toMatchObject({ ok: true, events: [] });
}
let nested = 1;
for (let depth = 0; depth < 3000; depth++)
    nested = [nested];
const badRequests = [
    [],
    [null],
    [1],
    ['thread:1'],
    [true],
    [[]],
    [{}],
    [nested],
    [{ stream: nested }],
    [Buffer.from('thread:1')],
    [{ stream: Buffer.from('thread:1') }],
    [{ stream: 1 }],
    [{ stream: null }],
    [{ stream: ['thread:1'] }],
    [{ stream: { toString: 'thread:1' } }],
    [{ stream: '' }],
    [{ stream: 'thread:0' }],
    [{ stream: 'thread:-1' }],
    [{ stream: 'thread:1e3' }],
    [{ stream: 'thread:1\n' }],
    [{ stream: 'thread:1\0' }],
    [{ stream: '\ud800' }],
    [{ stream: 'country:ca' }],
    [{ stream: '__proto__' }],
    [{ stream: 'constructor' }],
    [{ stream: 'x'.repeat(10_000) }],
    [{ stream: 'thread:1', more: 1 }],
    [JSON.parse('{"stream": "thread:1", "__proto__": {"after": 1}}')],
    [{ stream: 'thread:1', after: -1 }],
    [{ stream: 'thread:1', after: 1.5 }],
    [{ stream: 'thread:1', after: '1' }],
    [{ stream: 'thread:1', after: 1e300 }],
    [{ stream: 'thread:1', after: null }],
    [{ stream: 'thread:1' }, { stream: 'thread:1' }],
];
test('whatever is wrong with a request, its error is answered and the connection stays', async () => {
    const raw = await connectRaw(forum.url);
    for (const event of ['subscribe', 'unsubscribe']) {
        for (const given of badRequests) {
            expect(await raw.ask(event, ...given)).toMatchObject({
                ok: false,
                error: { code: 'invalid_request', detail: expect.any(String) },
            });
        }
    }
    for (const event of ['', 'toString', '__proto__', 'constructor', 'message', 'post:created', 'x'.repeat(5000)]) {
        expect(await raw.ask(event, { stream: 'latest-posts' })).toMatchObject({ error: { code: 'invalid_request' } });
    }
    for (const stream of ['thread:9999999999', 'thread:2147483647', 'forum:2147483647', 'country:ZZ']) {
        expect(await raw.ask('subscribe', { stream })).toMatchObject({ error: { code: 'not_found' } });
    }
    expect(await raw.ask('subscribe', { stream: 'me' })).toMatchObject({ error: { code: 'unauthenticated' } });
    expect(await raw.ask('subscribe', { stream: 'latest-posts', after: Number.MAX_SAFE_INTEGER })).toMatchObject({
        ok: true,
        reset: true,
    });
    raw.socket.emit('subscribe');
    raw.socket.emit('subscribe', null);
    raw.socket.emit('nothing');
    expect(raw.socket.connected).toBe(true);
    expect(forum.log.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
});
test.each([
    '2{',
    '2',
    '',
    '9[]',
    '2["disconnect"]',
    '2["connect"]',
    '2["disconnecting"]',
    '2{"a":1}',
    '2[1]',
    '2[{}]',
    '2[null]',
    '51-["subscribe",{"_placeholder":true,"num":0}]',
    '51-["subscribe",{"_placeholder":true,"num":"toString"}]',
    '599999999-["subscribe"]',
    '20[]',
    '3999["no such answer"]',
    '4{"message":"x"}',
    '0/nowhere,',
    '2/nowhere,["subscribe"]',
    '0',
])('a broken packet (%s) harms nobody else', async (packet) => {
    const raw = await connectRaw(forum.url);
    raw.socket.io.engine.write(packet);
    raw.socket.io.engine.write('2["subscribe",{"stream":"latest-posts"}]');
    await expectAlive();
});
test('a request of 10 MB is cut off', async () => {
    const raw = await connectRaw(forum.url);
    raw.socket.emit('subscribe', { stream: 'x'.repeat(10_000_000) });
    await until(() => raw.socket.disconnected);
    await expectAlive();
});
test('a connection watches 100 streams at most, and too many requests are refused', async () => {
    const raw = await connectRaw(forum.url);
    const codes = 'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID';
    const answers = await Promise.all(codes.split(' ').map((code) => raw.ask('subscribe', { stream: `country:${code}` })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(100);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const limited = await startTestForum({ RATE_LIMITS: 'on' });
    const eager = await connectRaw(limited.url);
    const many = await Promise.all(Array.from({ length: 400 }, () => eager.ask('unsubscribe', { stream: 'me' })));
    expect(many.at(-1)).toMatchObject({ ok: false, error: { code: 'rate_limited' } });
    expect(many.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(200);
    closeClients();
    await limited.close();
});
test('a token that is not valid is refused at the door', async () => {
    for (const token of ['', 'x', 'x'.repeat(9000), 5, {}, [], true]) {
        await expect(connectRaw(forum.url, { token })).rejects.toMatchObject({ data: { code: 'invalid_token' } });
    }
    await connectRaw(forum.url, { token: null });
    await connectRaw(forum.url, {}, { cookie: 'rostra_session=nonsense; __proto__=1; %E0%A4%A=%' });
});
test.each([['websocket'], ['polling']])('pages of other sites cannot connect by %s', async (transport) => {
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
        await expect(connectRaw(forum.url, {}, headers, [transport])).rejects.toThrow();
    }
    const own = await connectRaw(forum.url, {}, { origin: forum.url }, [transport]);
    expect((await own.ask('subscribe', { stream: 'latest-posts' })).ok).toBe(true);
    const closed = new Promise((resolve) => own.socket.io.engine.once('close', resolve));
    own.socket.disconnect();
    await closed;
});
//# sourceMappingURL=bad-input.test.js.map