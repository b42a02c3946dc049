import { connect } from '../../src/platform/database.js';
import { serverDriver } from '../../src/platform/server-database.js';
import { hotReads } from '../helpers/hot-reads.js';
import { buffersOf, recordPlans, rowsSeen, stepsOf } from '../helpers/recorder.js';
import { databaseUrl, withClient } from './database-server.js';
import { median } from './figures.js';
/** How often a read is asked for one time. */
const repetitions = 25;
/** Opens a database for hot reads of what is long and busy in it. */
export async function askDatabase(database) {
    const places = await findPlaces(database);
    // One connection: what is planned and timed must not wait for others to be opened.
    const plain = connect(serverDriver({ url: databaseUrl(database), pool: 1 }));
    const recorder = recordPlans(serverDriver({ url: databaseUrl(database), pool: 1 }));
    const recorded = connect(recorder.driver);
    const ask = (db, read) => hotReads[read]?.(db.reader, places);
    return {
        plan: async (read) => {
            await ask(recorded, read);
            return (await recorder.record(async () => ask(recorded, read))).map(summarise);
        },
        time: async (read) => {
            const times = [];
            for (let turn = 0; turn < repetitions; turn++) {
                const began = performance.now();
                await ask(plain, read);
                times.push(performance.now() - began);
            }
            return median(times);
        },
        close: async () => {
            await plain.close();
            await recorded.close();
        },
    };
}
/** The longest thread, the forum of most threads, and a busy member, all of them for guests to see. */
async function findPlaces(database) {
    return withClient(database, async (client) => {
        const { rows } = await client.query(`SELECT longest.id AS thread, (longest.reply_count + 20) / 20 AS "lastPage",
        widest.id AS forum, (widest.thread_count + 19) / 20 AS "lastForumPage", busiest.id AS member
      FROM (
        SELECT threads.id, reply_count FROM threads JOIN forums ON forums.id = forum_id
        WHERE state = 'visible' AND NOT is_private ORDER BY reply_count DESC, threads.id LIMIT 1
      ) AS longest,
      (SELECT id, thread_count FROM forums WHERE NOT is_private ORDER BY thread_count DESC, id LIMIT 1) AS widest,
      (
        SELECT users.id FROM users WHERE country_code = 'US' ORDER BY message_count - imported_message_count DESC, id LIMIT 1
      ) AS busiest`);
        const [found] = rows;
        if (!found)
            throw new Error(`The database ${database} holds no forum.`);
        return { ...found, country: 'CA' };
    });
}
function summarise({ sql, plan }) {
    const steps = [...stepsOf(plan)].map((step) => ({
        step: step['Node Type'],
        of: step['Index Name'] ?? step['Relation Name'] ?? null,
        rows: step['Actual Rows'] ?? 0,
        rowsSeen: rowsSeen(step),
        loops: step['Actual Loops'] ?? 0,
        pagesTouched: buffersOf(step),
    }));
    return { sql: sql.trim(), pagesTouched: buffersOf(plan), steps };
}
//# sourceMappingURL=read-costs.js.map