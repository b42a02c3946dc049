import { parseArgs } from 'node:util';
import { readConfig } from './platform/config.js';
import { openDatabase } from './platform/database.js';
import { recountAll } from './recount.js';
/** What the process says at its end: all is as it should be, something differs, it could not look. */
const exitCodes = { sound: 0, differs: 1, failed: 2 };
const usage = `Recounts every counter of the forum's database, which the server's own environment variables name.
  npm run check             reports what differs, and ends with 1 if something does
  npm run check -- --fix    mends it
A forum on PostgreSQL may run meanwhile; writes wait until the count is done.
`;
try {
    process.exitCode = await check(process.argv.slice(2));
}
catch (error) {
    process.stderr.write(`The counters were not checked. ${error.message}\n`);
    process.exitCode = exitCodes.failed;
}
async function check(args) {
    const { values } = parseArgs({ args, options: { fix: { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help) {
        process.stdout.write(usage);
        return exitCodes.sound;
    }
    const fix = values.fix ?? false;
    const db = await openDatabase(readConfig(process.env).database, { migrate: false });
    try {
        const differences = await recountAll(db, { fix });
        process.stdout.write(differences.map(tell).join('') + summary(differences.length, fix));
        return differences.length === 0 || fix ? exitCodes.sound : exitCodes.differs;
    }
    finally {
        await db.close();
    }
}
function tell({ table, key, column, stored, counted }) {
    return `${table} ${key}: ${column}: stored ${stored}, counted ${counted}\n`;
}
function summary(count, fix) {
    if (count === 0)
        return 'Every counter is right.\n';
    const differed = count === 1 ? '1 row' : `${count.toLocaleString('en-US')} rows`;
    return fix ? `Mended ${differed}.\n` : `Wrong: ${differed}. To mend them: npm run check -- --fix\n`;
}
//# sourceMappingURL=check.js.map