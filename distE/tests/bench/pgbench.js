import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseUrl } from './database-server.js';
import { percentile } from './figures.js';
import { databaseTimes, usedBetween } from './usage.js';
/** @throws Error with a sentence how to get pgbench, when it is missing. */
export function demandPgbench() {
    if (!spawnSync('pgbench', ['--version']).error)
        return;
    throw new Error('Writes are held against pgbench, which is not on the PATH. It comes with PostgreSQL; on Debian: postgresql-contrib.');
}
/**
 * Runs a prepared statement and tells what it cost the database. Its connections end with it, so they are looked at
 * on the way. @throws Error when a transaction failed.
 */
export async function runPgbench({ database, statement, variables, clients, seconds }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'rostra-bench-'));
    try {
        const draws = Object.entries(variables).map(([name, { from, to }]) => `\\set ${name} random(${from}, ${to})\n`);
        await writeFile(path.join(folder, 'script.sql'), `${draws.join('')}${statement};\n`);
        const options = [
            ...['--no-vacuum', '--protocol=prepared', `--client=${clients}`, '--jobs=1', `--time=${seconds}`],
            ...['--log', `--log-prefix=${path.join(folder, 'times')}`, `--file=${path.join(folder, 'script.sql')}`],
        ];
        const known = new Map();
        const look = async () => {
            for (const [pid, time] of (await databaseTimes(database)) ?? [])
                known.set(pid, time);
        };
        await look();
        const before = new Map(known);
        const looking = setInterval(() => void look().catch(() => undefined), 200);
        await run([...options, databaseUrl(database)]);
        clearInterval(looking);
        return toLoad(await readTimes(folder), seconds, known.size === 0 ? null : usedBetween(before, known));
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
/** The times of all transactions, in milliseconds: the third word of each line is one in microseconds. */
async function readTimes(folder) {
    const logs = (await readdir(folder)).filter((name) => name.startsWith('times'));
    const texts = await Promise.all(logs.map((name) => readFile(path.join(folder, name), 'utf8')));
    return texts.flatMap((text) => text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => Number(line.split(' ')[2]) / 1000));
}
function toLoad(times, seconds, databaseCpu) {
    return {
        perSecond: times.length / seconds,
        p50: percentile(times, 0.5),
        p99: percentile(times, 0.99),
        cpu: null,
        databaseCpu: databaseCpu === null ? null : databaseCpu / times.length,
    };
}
function run(options) {
    return new Promise((resolve, reject) => {
        const child = spawn('pgbench', options, { stdio: ['ignore', 'pipe', 'pipe'] });
        let printed = '';
        for (const stream of [child.stdout, child.stderr]) {
            stream.on('data', (chunk) => {
                printed += chunk.toString();
            });
        }
        child.once('error', reject);
        child.once('close', (code) => {
            const hasFailed = code !== 0 || /number of failed transactions: [1-9]/.test(printed);
            if (hasFailed)
                reject(new Error(`pgbench ended with ${code}: ${printed.slice(0, 1000)}`));
            else
                resolve();
        });
    });
}
//# sourceMappingURL=pgbench.js.map