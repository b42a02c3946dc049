import { newSecret } from '../../src/platform/secrets.js';
import { awayDatabase } from '../helpers/database.js';
import { makeMember, makeThread, sessionFor } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
import { visit } from '../helpers/visitor.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum({ RATE_LIMITS: 'on' });
});
afterAll(() => forum.close());
const heading = ({ elements }) => elements.find(({ tag }) => tag === 'h1')?.text;
const kept = ({ elements }) => elements.find(({ tag }) => tag === 'textarea')?.text;
async function memberAtThread() {
    const member = await makeMember(forum.db);
    const { id } = await makeThread(forum.db);
    const visitor = visit(forum.url, { session: await sessionFor(forum.db, member.id) });
    await visitor.open(`/threads/${id}`);
    return { visitor, id };
}
test('403: a form that another site sends is refused by a page', async () => {
    const { visitor, id } = await memberAtThread();
    const page = await visitor.post(`/threads/${id}/reply`, { body: 'Hello' }, { Origin: 'https://elsewhere.example' });
    expect([page.status, heading(page)]).toEqual([403, 'The request came from another site']);
});
test('404: what is not there is told with the ways on', async () => {
    const page = await visit(forum.url).open('/threads/999');
    expect([page.status, heading(page)]).toEqual([404, 'Not found']);
    expect(page.elements.some(({ attributes }) => attributes.href === '/')).toBe(true);
});
test('429: who sends too many forms is told when to come again, and keeps what was typed', async () => {
    const { visitor, id } = await memberAtThread();
    for (let sent = 0; sent < 125 && visitor.page.status !== 429; sent++) {
        await visitor.post(`/threads/${id}/reply`, { body: 'A long thought', do: 'preview' });
    }
    expect(visitor.page.status).toBe(429);
    expect(Number(visitor.page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(visitor.page.text).toMatch(/Try again in \d+ s/);
    expect(kept(visitor.page)).toBe('A long thought');
});
test('500: what went wrong here is told without a word about its inside', async () => {
    const broken = await startTestForum();
    await broken.db.client.$executeRawUnsafe('DROP TABLE thread_reads, reactions CASCADE');
    const page = await visit(broken.url).open(`/threads/${(await makeThread(broken.db)).id}`);
    expect([page.status, heading(page)]).toEqual([500, 'Something went wrong']);
    expect(page.html).not.toMatch(/prisma|relation|reactions|at \w+ \(/i);
    await broken.close();
});
test('503: while the database is away, a page says so, and keeps what was typed', async () => {
    const away = await startTestForum({}, awayDatabase());
    const page = await visit(away.url, { session: newSecret() }).post('/threads/1/reply', {
        body: 'A long thought',
        do: 'send',
    });
    expect([page.status, heading(page)]).toEqual([503, 'Not available at the moment']);
    expect(kept(page)).toBe('A long thought');
    await away.close();
});
//# sourceMappingURL=error-pages.test.js.map