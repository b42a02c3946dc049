import { Prisma, PrismaClient } from '../../prisma/client/client.js';
import { isMigrated, missingMigrations } from './migrations.js';
/**
 * Opens the database of the configuration, applies the migrations that it lacks unless `migrate` is false, and
 * answers the door to it.
 * @throws Error with a sentence when the folder is in use, the server cannot be reached, a migration fails, or
 * one is lacking that may not be applied.
 */
export async function openDatabase(config, { migrate = true } = {}) {
    const driver = await openDriver(config);
    try {
        if (migrate && !(await isMigrated(driver.run)))
            await applyMissing(driver);
        const db = connect(driver);
        if (!migrate)
            await demandMigrations(db);
        return db;
    }
    catch (error) {
        await driver.close();
        throw error;
    }
}
/** Loads what the configured kind of database needs, and nothing of the other. */
async function openDriver(config) {
    if (config.kind === 'server')
        return (await import('./server-database.js')).openServer(config);
    return (await import('./embedded.js')).openEmbedded(config.folder);
}
async function applyMissing({ adapters }) {
    const { applyMigrations } = await import('./schema-engine.js');
    await applyMigrations(adapters);
}
async function demandMigrations({ reader }) {
    const missing = await missingMigrations(reader).catch(() => ['all of them']);
    if (missing.length === 0)
        return;
    throw new Error(`The database lacks migrations (${missing.join(', ')}). Start the forum once: that applies them.`);
}
/** The door to a database whose migrations are applied. */
export function connect(driver) {
    const client = new PrismaClient({ adapter: driver.adapters, errorFormat: 'minimal' });
    const listeners = [];
    return {
        client,
        run: driver.run,
        transact: driver.transact,
        reader: readerOf(client, driver.run),
        onCommit: (listener) => void listeners.push(listener),
        committed: (changed) => {
            for (const listener of listeners)
                listener(changed);
        },
        close: async () => {
            await client.$disconnect();
            await driver.close();
        },
    };
}
/** Only what reads, with the driver's own way for hot statements beside it. */
function readerOf(client, run) {
    const models = Object.values(Prisma.ModelName).map((name) => `${name[0]?.toLowerCase()}${name.slice(1)}`);
    const delegates = Object.fromEntries(models.map((model) => [model, client[model]]));
    return { ...delegates, $queryRaw: client.$queryRaw.bind(client), run };
}
//# sourceMappingURL=database.js.map