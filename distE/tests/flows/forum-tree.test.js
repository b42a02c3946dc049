import { api } from '../helpers/api.js';
import { makeForum, makeMember } from '../helpers/factories.js';
import { startTestForum } from '../helpers/forum.js';
let forum;
let admin;
beforeAll(async () => {
    forum = await startTestForum();
    admin = api(forum.url, await makeMember(forum.db, { groups: ['administrators'] }));
});
afterAll(() => forum.close());
/** Forums, each below the one before. */
async function makeChain(length) {
    const ids = [];
    for (let n = 0; n < length; n++)
        ids.push((await makeForum(forum.db, { parentId: ids.at(-1) ?? null })).id);
    return ids;
}
const move = (id, parentId) => admin.patch(`/forums/${id}`, { parentId: parentId ?? null });
test('a tree is at most ten levels deep, whatever is moved below what', async () => {
    const [six, five, four] = [await makeChain(6), await makeChain(5), await makeChain(4)];
    expect(await move(five[0], six.at(-1))).toMatchObject({ status: 422, body: { code: 'invalid_request' } });
    expect((await move(four[0], six.at(-1))).status).toBe(200);
    expect((await admin.post('/forums', { name: 'Too deep', kind: 'forum', parentId: four.at(-1) })).status).toBe(422);
    expect((await move(four[3], six[0])).status).toBe(200);
});
test('forums that are moved below each other at the same time make no circle', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await makeForum(forum.db)).id));
    const answers = await Promise.all(ids.map((id, n) => move(id, ids[(n + 1) % 3])));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422]);
});
//# sourceMappingURL=forum-tree.test.js.map