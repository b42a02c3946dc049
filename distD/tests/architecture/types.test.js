import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectPath } from '../../src/platform/project.js';
const run = promisify(execFile);
const preamble = `
import type { PrismaClient } from '../../../prisma/client/client.js'
import { append } from '../../../src/events/outbox.js'
import { bumpThreadCount } from '../../../src/features/forums/counters.js'
import { readForums } from '../../../src/features/forums/queries.js'
import { type Db, inTransaction, type Reader, type Tx } from '../../../src/platform/transaction.js'
import { guest } from '../../../src/shared/actor.js'
declare const db: Db, reader: Reader, tx: Tx, client: PrismaClient
export { append, bumpThreadCount, client, db, guest, inTransaction, readForums, reader, tx }
`;
/** What compiles, and what does not, with the number of the error of TypeScript. */
const programs = {
    'a reader reads': { text: 'await readForums(reader, guest); await readForums(tx, guest)' },
    'a transaction writes': {
        text: 'await inTransaction(db, async (tx) => { await tx.post.deleteMany(); await bumpThreadCount(tx, 1, 1) })',
    },
    'a reader cannot update': { text: 'await reader.post.updateMany({ data: { version: 2 } })', error: 'TS2339' },
    'a reader cannot create': { text: "await reader.group.create({ data: { key: 'a', name: 'A' } })", error: 'TS2339' },
    'a reader cannot delete': { text: 'await db.reader.reaction.deleteMany()', error: 'TS2339' },
    'a reader cannot execute': { text: 'await reader.$executeRaw`SELECT 1`', error: 'TS2339' },
    'a reader cannot open a transaction': { text: 'await reader.$transaction([])', error: 'TS2339' },
    'a reader is no transaction': { text: 'await bumpThreadCount(reader, 1, 1)', error: 'TS2345' },
    'a plain client is no transaction': { text: 'await bumpThreadCount(client, 1, 1)', error: 'TS2345' },
    "a plain client's transaction is none of ours": {
        text: 'await client.$transaction((plain) => bumpThreadCount(plain, 1, 1))',
        error: 'TS2345',
    },
    'an event is not appended outside a transaction': {
        text: "await append(db.client, { type: 'access.changed', forumId: 1 })",
        error: 'TS2345',
    },
    'an event has what its kind demands': {
        text: "await append(tx, { type: 'post.created', forumId: 1, threadId: 1 })",
        error: 'TS2345',
    },
};
let answers;
beforeAll(async () => {
    await mkdir(projectPath('dist/tests'), { recursive: true });
    const folder = await mkdtemp(projectPath('dist/tests/types-'));
    try {
        answers = await compile(folder);
    }
    finally {
        await rm(folder, { recursive: true });
    }
});
/** Type checks every program in one run, and answers the errors of each. */
async function compile(folder) {
    const names = Object.keys(programs);
    for (const [index, name] of names.entries()) {
        await writeFile(path.join(folder, `program-${index}.ts`), `${preamble}${programs[name]?.text}\n`);
    }
    const options = { noEmit: true, incremental: false, rootDir: projectPath('.'), types: ['node'] };
    const config = { extends: projectPath('tsconfig.json'), compilerOptions: options, include: ['.'], exclude: [] };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = run(process.execPath, [projectPath('node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false']);
    const output = await tsc.then(({ stdout }) => stdout, (error) => error.stdout);
    const found = [...output.matchAll(/program-(\d+)\.ts\(\d+,\d+\): error (TS\d+)/g)];
    return new Map(names.map((name, index) => [name, found.filter(([, n]) => Number(n) === index).map(([, , e]) => e ?? '')]));
}
test.each(Object.entries(programs))('%s', (name, { error }) => {
    expect(answers.get(name)).toEqual(error === undefined ? [] : [error]);
});
//# sourceMappingURL=types.test.js.map