import { deletePost } from '../../src/features/posts/actions.js';
import { builtInGroups } from '../../src/shared/actor.js';
import { api } from '../helpers/api.js';
import { forgetKept, makeForum, makeMember, makeReply, makeThread } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let member;
let author;
let moderator;
beforeAll(async () => {
    forum = await startTestForum();
    [member, author] = [await makeMember(forum.db), await makeMember(forum.db)];
    moderator = await makeMember(forum.db, { groups: ['moderators'] });
});
afterEach(async () => {
    await forum.db.client.report.deleteMany();
});
afterAll(() => forum.close());
const as = (who) => api(forum.url, who);
const report = (who, postId, reason = 'Spam') => as(who).post(`/posts/${postId}/reports`, { reason });
const openReports = async (who, query = '') => (await as(who).get(`/reports${query}`)).body;
const makePost = () => makeReply(forum.db, { author: author.actor, body: 'Buy *this*' });
describe('reporting a post', () => {
    test('tells the moderators what is wrong with it', async () => {
        const post = await makePost();
        const { status, body } = await report(member, post.id, 'It sells something.\nTwice.');
        expect(status).toBe(201);
        expect(body.report).toMatchObject({
            ...{ reason: 'It sells something.\nTwice.', closedAt: null, closedBy: null },
            reporter: { id: member.id },
            post: { id: post.id, excerpt: 'Buy this', state: 'visible', author: { id: author.id } },
            thread: { id: post.threadId },
        });
        expect(await openReports(moderator)).toEqual({ reports: [body.report], next: null });
    });
    test('again replaces the reason, while the report is open', async () => {
        const post = await makePost();
        const first = (await report(member, post.id)).body.report;
        const second = await report(member, post.id, 'Worse than spam');
        expect(second.status).toBe(201);
        expect(second.body.report).toEqual({ ...first, reason: 'Worse than spam' });
        await as(moderator).post(`/reports/${first.id}/close`);
        const third = (await report(member, post.id, 'There it is again')).body.report;
        expect(third.id).not.toBe(first.id);
        expect((await openReports(moderator)).reports).toEqual([third]);
    });
    test('from many at once makes one report of each', async () => {
        const post = await makePost();
        const other = await makeMember(forum.db);
        const all = [member, other, member, other, member].map((who) => report(who, post.id));
        expect((await Promise.all(all)).map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
        expect((await openReports(moderator)).reports).toHaveLength(2);
    });
    test('is not for guests, nor for its author, nor of what is deleted or not to be seen', async () => {
        const post = await makePost();
        expect((await report(undefined, post.id)).status).toBe(401);
        expect(await report(author, post.id)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
        await deletePost(forum.db, moderator.actor, { postId: post.id });
        expect((await report(member, post.id)).status).toBe(404);
        expect(await report(moderator, post.id)).toMatchObject({ status: 409, body: { code: 'conflict' } });
        expect(await forum.db.reader.report.count()).toBe(0);
    });
    test('takes a reason that says something', async () => {
        const post = await makePost();
        for (const reason of ['', ' \n', '\u200b', 'x'.repeat(1001)]) {
            const { status, body } = await report(member, post.id, reason);
            expect([status, body.errors[0].path]).toEqual([422, 'body.reason']);
        }
    });
});
describe('the open reports', () => {
    test('come oldest first, on pages', async () => {
        const posts = [await makePost(), await makePost(), await makePost()];
        for (const post of posts)
            await report(member, post.id);
        const first = await openReports(moderator, '?limit=2');
        const second = await openReports(moderator, `?limit=2&after=${first.next}`);
        const listed = [...first.reports, ...second.reports].map(({ post }) => post.id);
        expect([listed, second.next]).toEqual([posts.map(({ id }) => id), null]);
    });
    test('are not for guests, for other members, and for tokens that may not moderate', async () => {
        const { id } = (await report(member, (await makePost()).id)).body.report;
        const limited = await makeMember(forum.db, { groups: ['moderators'], scopes: ['read', 'write'] });
        for (const [who, status, code] of [
            [undefined, 401, 'unauthenticated'],
            [member, 403, 'forbidden'],
            [limited, 403, 'insufficient_scope'],
        ]) {
            expect(await as(who).get('/reports')).toMatchObject({ status, body: { code } });
            expect(await as(who).post(`/reports/${id}/close`)).toMatchObject({ status, body: { code } });
        }
        expect((await openReports(moderator)).reports).toHaveLength(1);
    });
    test('are those of the forums that one moderates: others are not there', async () => {
        const [own, foreign] = [await makeForum(forum.db), await makeForum(forum.db)];
        const group = await forum.db.client.group.create({ data: { key: 'keepers', name: 'Keepers' } });
        await forum.db.client.forumPermission.create({
            data: { forumId: own.id, groupId: group.id, permission: 'moderate', isAllowed: true },
        });
        forgetKept(forum.db);
        const keeper = await makeMember(forum.db, { groups: [group.id] });
        const reportIn = async (forumId) => {
            const { firstPostId } = await makeThread(forum.db, { forumId });
            return (await report(member, firstPostId)).body.report;
        };
        const [mine, theirs] = [await reportIn(own.id), await reportIn(foreign.id)];
        expect(await openReports(keeper)).toEqual({ reports: [mine], next: null });
        const hidden = await as(keeper).post(`/reports/${theirs.id}/close`);
        const missing = await as(keeper).post('/reports/2000000000/close');
        expect([hidden.status, hidden.body]).toEqual([404, missing.body]);
        expect((await as(keeper).post(`/reports/${mine.id}/close`)).status).toBe(200);
        expect((await openReports(moderator)).reports).toEqual([theirs]);
    });
    test('stay when the post is deleted, until they are closed', async () => {
        const post = await makePost();
        await report(member, post.id);
        await deletePost(forum.db, moderator.actor, { postId: post.id });
        expect((await openReports(moderator)).reports).toMatchObject([{ post: { id: post.id, state: 'deleted' } }]);
    });
});
describe('closing a report', () => {
    test('closes all that is open about its post, and nothing else', async () => {
        const [post, other] = [await makePost(), await makePost()];
        const witness = await makeMember(forum.db);
        const first = (await report(member, post.id)).body.report;
        const second = (await report(witness, post.id)).body.report;
        const elsewhere = (await report(member, other.id)).body.report;
        const { status, body } = await as(moderator).post(`/reports/${second.id}/close`);
        expect([status, body.report]).toEqual([
            200,
            { ...second, closedAt: expect.any(String), closedBy: expect.objectContaining({ id: moderator.id }) },
        ]);
        expect((await openReports(moderator)).reports).toEqual([elsewhere]);
        const closed = await forum.db.reader.report.findUniqueOrThrow({ where: { id: first.id } });
        expect(closed.closedById).toBe(moderator.id);
    });
    test('twice is the same as once, and leaves what was reported since', async () => {
        const post = await makePost();
        const { id } = (await report(member, post.id)).body.report;
        const once = (await as(moderator).post(`/reports/${id}/close`)).body;
        const since = (await report(member, post.id)).body.report;
        const administrator = await makeMember(forum.db, { groups: [builtInGroups.administrators] });
        expect((await as(administrator).post(`/reports/${id}/close`)).body).toEqual(once);
        expect((await openReports(moderator)).reports).toEqual([since]);
    });
});
//# sourceMappingURL=reports.test.js.map