import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net, {} from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectPath } from '../../src/platform/project.js';
import { copyTemplate } from './template.js';
/** Prepares a forum of its own, on PostgreSQL when TEST_DATABASE_URL is set, in a temporary folder otherwise. */
export async function prepareForumProcess() {
    const database = process.env.TEST_DATABASE_URL ? await copyTemplate() : null;
    const folder = await mkdtemp(path.join(tmpdir(), 'rostra-'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const setupToken = 'a-token-for-setting-up';
    let child = null;
    let stderr = '';
    const kill = async (signal) => {
        const dying = child;
        child = null;
        if (!dying || dying.exitCode !== null)
            return { code: dying?.exitCode ?? null, stderr };
        const exited = once(dying, 'exit');
        dying.kill(signal);
        const [code] = (await exited);
        return { code, stderr };
    };
    return {
        url,
        setupToken,
        kill,
        start: async (nodeArguments = []) => {
            child = spawn(process.execPath, [...nodeArguments, projectPath('dist/src/main.js')], {
                env: {
                    PATH: process.env.PATH,
                    PORT: String(port),
                    DATA_DIR: folder,
                    ...(database?.url ? { DATABASE_URL: database.url } : {}),
                    SETUP_TOKEN: setupToken,
                    RATE_LIMITS: 'off',
                    SEED: 'off',
                    LOG_LEVEL: 'warn',
                },
                stdio: ['ignore', 'ignore', 'pipe'],
            });
            child.stderr?.on('data', (chunk) => {
                stderr += chunk.toString();
            });
            while (!(await isUp(url))) {
                if (child.exitCode !== null)
                    throw new Error(`The forum did not start: ${stderr}`);
                await new Promise((resolve) => setTimeout(resolve, 50));
            }
        },
        close: async () => {
            await kill('SIGKILL');
            await database?.close();
            await rm(folder, { recursive: true, force: true });
        },
    };
}
async function isUp(url) {
    return fetch(`${url}/api/v1/forums`).then(({ ok }) => ok, () => false);
}
async function freePort() {
    const server = net.createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}
//# sourceMappingURL=process.js.map