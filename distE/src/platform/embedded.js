import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { lockFolder } from './folder-lock.js';
/** PostgreSQL inside this process (PGlite), kept in `folder`, which no other process may use meanwhile. */
export async function openEmbedded(folder) {
    const lock = await lockFolder(folder);
    try {
        const dataDir = path.join(folder, 'postgresql');
        await mkdir(dataDir, { recursive: true });
        const pglite = await openPglite({ dataDir });
        return {
            adapters: pgliteAdapters(pglite),
            ...pgliteStatements(pglite),
            close: async () => {
                await pglite.close();
                await lock.release();
            },
        };
    }
    catch (error) {
        await lock.release();
        throw error;
    }
}
/** A PGlite whose times are UTC, as Prisma's adapters take for granted. */
export async function openPglite(options) {
    const pglite = await PGlite.create(options);
    await pglite.exec("SET TIME ZONE 'UTC'");
    return pglite;
}
/** Runs hot statements on a PGlite: after the transaction under way, for it has one connection. */
export function pgliteStatements(pglite) {
    const runOn = (line) => async ({ text }, values) => (await line.query(text, [...values])).rows;
    return {
        run: runOn(pglite),
        transact: (act) => pglite.transaction(async (line) => {
            const answer = await act(runOn(line));
            if (answer === null)
                await line.rollback();
            return answer;
        }),
    };
}
/** Prisma's adapters to a PGlite. A shadow database is a PGlite of its own, which ends with its adapter. */
export function pgliteAdapters(pglite) {
    return {
        provider: 'postgres',
        adapterName: new PrismaPGlite(pglite).adapterName,
        connect: () => adapterTo(pglite),
        connectToShadowDb: async () => {
            const shadow = await openPglite({});
            const adapter = await adapterTo(shadow);
            adapter.dispose = async () => {
                if (!shadow.closed)
                    await shadow.close();
            };
            return adapter;
        },
    };
}
/**
 * The published adapter lets scripts fail unseen: it does not wait for them, so a migration that the database
 * refuses would count as applied.
 */
async function adapterTo(pglite) {
    const adapter = await new PrismaPGlite(pglite).connect();
    adapter.executeScript = async (script) => {
        await pglite.exec(script);
    };
    return adapter;
}
//# sourceMappingURL=embedded.js.map