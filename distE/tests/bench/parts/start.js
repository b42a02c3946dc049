import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDataset } from '../datasets.js';
import { median } from '../figures.js';
import { installForProduction } from '../installation.js';
import { startEmbedded, startRostra } from '../rostra.js';
import { plainRow } from '../row.js';
import { restMemory } from '../usage.js';
/** How long after a start its memory is at rest, in milliseconds. */
const rest = 10_000;
const bars = { seconds: { atMost: 1.5 }, megabytes: { atMost: 130 } };
/** How long a start takes, what it holds at rest, and what must be installed for it. */
export const measureStart = async ({ rounds, dataset }, tell) => {
    const database = await openDataset(dataset ?? '10k');
    tell(await measureStarts(rounds, 'on PostgreSQL', () => startRostra(database), bars));
    const folder = await mkdtemp(path.join(tmpdir(), 'rostra-bench-'));
    try {
        // The first start makes the database.
        await (await startEmbedded(folder)).stop();
        tell(await measureStarts(rounds, 'embedded', () => startEmbedded(folder), null));
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
    tell(await measureInstallation());
};
async function measureStarts(rounds, where, start, held) {
    const seconds = [];
    let memory = 0;
    for (let round = 1; round <= rounds; round++) {
        const begun = performance.now();
        const server = await start();
        seconds.push((performance.now() - begun) / 1000);
        if (round === rounds) {
            await sleep(rest);
            memory = await restMemory(server.pid);
        }
        await server.stop();
    }
    const part = 'start';
    return [
        plainRow({
            part,
            what: `start to /readyz, ${where}`,
            unit: 's',
            bar: held?.seconds ?? null,
            value: median(seconds),
        }),
        plainRow({ part, what: `memory at rest, ${where}`, unit: 'MB', bar: held?.megabytes ?? null, value: memory }),
    ];
}
async function measureInstallation() {
    const installed = await installForProduction();
    if (!installed) {
        process.stderr.write('The production install was not measured: npm could not fetch the packages.\n');
        return [];
    }
    const row = { part: 'start', bar: null };
    return [
        plainRow({ ...row, what: 'production install', unit: 'packages', value: installed.packages }),
        plainRow({ ...row, what: 'production install', unit: 'MB', value: installed.megabytes }),
    ];
}
//# sourceMappingURL=start.js.map