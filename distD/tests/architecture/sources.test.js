import { projectPath } from '../../src/platform/project.js';
import { inPlantedHouse } from './planted.js';
import { findFaults } from './sources.js';
test('what only reads never writes, and the client takes only types from the server', async () => {
    expect(await findFaults(projectPath('.'))).toEqual([]);
});
test('a sound house has no fault', async () => {
    expect(await inPlantedHouse({}, findFaults)).toEqual([]);
});
const writers = {
    'a model': 'export const f = (tx: any) => tx.post.update({ where: { id: 1 } })',
    'a model under another name': 'export const f = ({ client }: any) => { const { upsert } = client.post; return client.user.createMany, upsert }',
    'a tagged statement': 'export const f = (tx: any) => tx.$executeRaw`SELECT 1`',
    'an unchecked statement': "export const f = (tx: any) => tx.$queryRawUnsafe('SELECT 1')",
    'SQL that inserts': 'export const f = (tx: any) => tx.$queryRaw`WITH x AS (INSERT INTO posts VALUES (1) RETURNING id) SELECT 1`',
    'SQL that updates': 
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a program's text
    'export const f = (tx: any, n: number) => tx.$queryRaw`UPDATE posts AS p SET position = ${n} RETURNING 1`',
    'SQL that updates a table with a value': 
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a program's text
    'export const f = (tx: any, t: any) => tx.$queryRaw`update ${t} set position = 1`',
    'SQL that deletes': "export const f = 'delete\\n from posts'",
    'a transaction of its own': "import { inTransaction as go } from '../../platform/database.js'\nexport const f = go",
    'an event': "import { append } from '../../events/outbox.js'\nexport const f = append",
};
test.each(Object.entries(writers))('a query that writes by %s is caught', async (_by, text) => {
    for (const room of ['schema', 'access', 'views', 'queries']) {
        const file = `src/features/posts/${room}.ts`;
        const faults = await inPlantedHouse({ [file]: text }, findFaults);
        expect(faults).toContainEqual({ file, fault: expect.stringMatching(/^(writes|imports) /) });
    }
});
test('a query may lock rows and use sets', async () => {
    const text = 'export const f = (tx: any, s: Set<number>) => s.delete(1) && tx.$queryRaw`SELECT id FROM posts FOR NO KEY UPDATE`\n' +
        "export const g = 'You may not update sets, or delete it from here.'";
    const faults = await inPlantedHouse({ 'src/features/posts/access.ts': text }, findFaults);
    expect(faults).toEqual([]);
});
test.each([
    "import { names } from '../realtime/contract.js'",
    "import '../realtime/contract.js'",
    "import { type Contract } from '../realtime/contract.js'",
    "export { names } from '../realtime/contract.js'",
    "export * from '../realtime/contract.js'",
])('a client that takes more than types is caught: %s', async (text) => {
    const faults = await inPlantedHouse({ 'src/client/x.ts': text }, findFaults);
    expect(faults).toEqual([{ file: 'src/client/x.ts', fault: 'imports more than types of ../realtime/contract.js' }]);
});
test('a type that is named without an import is caught', async () => {
    const text = "export type Post = import('../features/posts/queries.js').Post";
    const faults = await inPlantedHouse({ 'src/shared/x.ts': text }, findFaults);
    expect(faults).toEqual([
        { file: 'src/shared/x.ts', fault: 'names the type of ../features/posts/queries.js without an import' },
    ]);
});
//# sourceMappingURL=sources.test.js.map