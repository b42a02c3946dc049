import { setTimeout as sleep } from 'node:timers/promises';
import { databaseTimes, processorTime, usedBetween } from './usage.js';
import { runWrk } from './wrk.js';
/** How much processor time a server and its database use in 100 ms with nobody there, at most, in microseconds. */
const idleTime = 20_000;
/** Loads a server and tells what that cost it, and the database that it asks, if any; and how long an answer was, in bytes. */
export async function loadServer(server, database, plan) {
    const before = await timesOf(server, database);
    const { requests, seconds, bytes, p50, p99 } = await runWrk({ ...plan, url: server.url });
    const after = await timesOf(server, database);
    await untilIdle(server, database);
    const databaseUsed = usedBetween(before.database, after.database);
    return {
        perSecond: requests / seconds,
        answerBytes: bytes / requests,
        p50,
        p99,
        cpu: (after.server - before.server) / requests,
        databaseCpu: databaseUsed === null ? null : databaseUsed / requests,
    };
}
async function timesOf(server, database) {
    return {
        server: await processorTime(server.pid),
        database: database === null ? null : await databaseTimes(database),
    };
}
/**
 * Waits until a server has no work left, ten seconds at most. What wrk asked for last is worked on after it left, and
 * must not slow down what is measured next.
 */
async function untilIdle(server, database) {
    const end = performance.now() + 10_000;
    for (let before = await timesOf(server, database); performance.now() < end;) {
        await sleep(100);
        const after = await timesOf(server, database);
        const used = after.server - before.server + (usedBetween(before.database, after.database) ?? 0);
        if (used <= idleTime)
            return;
        before = after;
    }
}
//# sourceMappingURL=http-load.js.map