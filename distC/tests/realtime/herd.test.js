import { replyToThread } from '../../src/features/posts/actions.js';
import { connect } from '../../src/platform/database.js';
import { startTestForum } from '../helpers/forum.js';
import { closeClients, connectRaw, setScene, settle } from '../helpers/live.js';
import { recordPlans } from '../helpers/recorder.js';
import { copyTemplate } from '../helpers/template.js';
let db;
let recorder;
let forum;
let scene;
/** How many clients come at once, and how many replies they missed. */
const [herd, missed] = [40, 6];
beforeAll(async () => {
    recorder = recordPlans(await copyTemplate());
    db = connect(recorder.driver);
    forum = await startAgain();
    scene = await setScene(forum);
});
afterEach(closeClients);
afterAll(async () => {
    await forum.close();
    await db.close();
});
/** A process of the forum that has read nothing yet. */
function startAgain() {
    return startTestForum({}, { ...db, close: async () => undefined });
}
/** Lets a herd connect at once and subscribe, and answers what each was told. */
function comeBack(stream, after) {
    return Promise.all(Array.from({ length: herd }, async () => {
        const { ask } = await connectRaw(forum.url);
        return ask('subscribe', { stream, after });
    }));
}
/** The statements that a run asked of the database, without those by which the log is followed. */
async function statementsOf(run) {
    const recorded = await recorder.record(run);
    return recorded.map(({ sql }) => sql).filter((sql) => !/log_head|FROM ahead/.test(sql));
}
test('guests who come back after a restart and catch up cost a few statements together, and later none at all', async () => {
    const before = forum.forum.liveStats()?.cursor ?? 0;
    for (let n = 0; n < missed; n++) {
        await replyToThread(forum.db, scene.reader.actor, { threadId: scene.threadId, body: `Reply ${n}` });
    }
    await settle(forum);
    closeClients();
    await forum.close();
    forum = await startAgain();
    for (const stream of [`thread:${scene.threadId}`, `forum:${scene.forumId}`, 'latest-posts']) {
        const first = await statementsOf(() => comeBack(stream, before));
        expect(first.length).toBeLessThan(12);
        const second = await statementsOf(async () => {
            const answers = await comeBack(stream, before);
            for (const answer of answers) {
                expect(answer).toMatchObject({ ok: true, cursor: before + missed });
                expect(answer).toHaveProperty('events.length', missed);
            }
        });
        expect(second).toEqual([]);
    }
});
test('a member who subscribes again costs no statement beside the one that tells who they are', async () => {
    await connectRaw(forum.url, { token: scene.reader.token });
    const statements = await statementsOf(async () => {
        for (let n = 0; n < 3; n++) {
            const { ask } = await connectRaw(forum.url, { token: scene.reader.token });
            for (const stream of ['me', 'latest-posts', `forum:${scene.forumId}`]) {
                expect(await ask('subscribe', { stream })).toMatchObject({ ok: true });
            }
        }
    });
    expect(statements).toEqual([]);
});
//# sourceMappingURL=herd.test.js.map