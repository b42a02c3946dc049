import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../src/platform/database.js';
import { projectPath } from '../../src/platform/project.js';
import { makeReply } from '../helpers/factories.js';
let folder;
beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rostra-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
async function check(...args) {
    const child = spawn(process.execPath, [projectPath('dist/src/check.js'), ...args], {
        cwd: folder,
        env: { PATH: process.env.PATH, DATA_DIR: 'data' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text) => {
            said += text;
        });
    }
    const [code] = await once(child, 'close');
    return { code, said };
}
const openFolder = () => openDatabase({ kind: 'embedded', folder: path.join(folder, 'data') });
test('the check refuses a folder that a forum holds, tells what differs, mends it, and is content', async () => {
    const db = await openFolder();
    const { threadId } = await makeReply(db);
    await db.client.thread.update({ where: { id: threadId }, data: { replyCount: 7 } });
    expect(await check()).toMatchObject({
        code: 2,
        said: expect.stringContaining('Another process is using the database'),
    });
    await db.close();
    const found = await check();
    expect(found.code).toBe(1);
    expect(found.said).toMatch(new RegExp(`^threads ${threadId}: reply_count\\b.*: stored 7\\b.*, counted 1\\b`));
    expect(found.said).toContain('\nWrong: 1 row. To mend them: npm run check -- --fix\n');
    expect(await check('--fix')).toMatchObject({ code: 0, said: expect.stringContaining('Mended 1 row.\n') });
    expect(await check()).toEqual({ code: 0, said: 'Every counter is right.\n' });
});
//# sourceMappingURL=check.test.js.map