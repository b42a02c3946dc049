import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../../src/platform/project.js';
import { databaseUrl } from './database-server.js';
/** Recounts every counter of a database. @throws Error when one differs from the truth. */
export async function demandRightCounters(database) {
    const child = spawn(process.execPath, [projectPath('dist/src/check.js')], {
        env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl(database) },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
            said += chunk.toString();
        });
    }
    const [code] = (await once(child, 'close'));
    if (code !== 0)
        throw new Error(`The counters of ${database} are not right after the load: ${said.slice(0, 1000)}`);
}
//# sourceMappingURL=check.js.map