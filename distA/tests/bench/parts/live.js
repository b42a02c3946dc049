import { copyDataset, dropDatabase } from '../datasets.js';
import { median, percentile } from '../figures.js';
import { collecting, startCeiling } from '../processes.js';
import { startRostra } from '../rostra.js';
import { takeTurns } from '../rounds.js';
import { comparedRow, loadedRow } from '../row.js';
import { collectMemory, peakMemory, processorTime } from '../usage.js';
import { openWatchedThread } from '../watched-thread.js';
import { startWatchers } from '../watchers.js';
/** How many sockets watch, and how often something is posted to them in a round. */
const crowds = [
    { sockets: 1000, posts: 20 },
    { sockets: 5000, posts: 10 },
];
/** How often something is posted to nobody, to know what a POST costs by itself. */
const alone = { warmUp: 40, posts: 40 };
/** How much later than Socket.IO's the last delivery may be, and how much more a socket may cost. */
const bars = { delivery: { atMost: 1.3 }, cost: { atMost: 1.15 } };
/** From a POST to the last socket that hears of it, and what each socket costs, against bare Socket.IO. */
export const measureLive = async ({ rounds, dataset }, tell) => {
    const database = await copyDataset(dataset ?? '10k', 'live');
    const started = [];
    const keep = (one) => {
        started.unshift(one);
        return one;
    };
    try {
        const server = keep(await startRostra(database, { options: collecting }));
        const thread = await openWatchedThread(database, server.url);
        const bare = keep(await startCeiling('emit', thread.sample, collecting));
        const bareThread = { ...thread, post: { url: bare.url, headers: {}, body: '' } };
        const sides = {
            rostra: await prepare(server, keep(startWatchers()), thread),
            ceiling: await prepare(bare, keep(startWatchers()), bareThread),
        };
        tell([ownTimes(sides)]);
        for (const crowd of crowds)
            tell(await measureCrowd(rounds, sides, crowd));
    }
    finally {
        for (const one of started)
            await one.stop();
        await dropDatabase(database);
    }
};
async function prepare(server, watchers, { stream, post }) {
    await watchers.tell({ do: 'post', ...post, times: alone.warmUp });
    const before = await processorTime(server.pid);
    const { posts } = await watchers.tell({ do: 'post', ...post, times: alone.posts });
    const cpu = ((await processorTime(server.pid)) - before) / alone.posts;
    const ms = median(posts.map(({ answered }) => answered));
    return { server, watchers, stream, post, own: { ms, cpu, memory: await collectMemory(server.pid) } };
}
function ownTimes({ rostra, ceiling }) {
    const own = { rostra: [rostra.own.ms], ceiling: [ceiling.own.ms] };
    return comparedRow({ part: 'live', what: 'a POST with nobody there', unit: 'ms', against: 'emit', bar: null }, own, (ms) => ms);
}
async function measureCrowd(rounds, sides, { sockets, posts: times }) {
    const memory = { ceiling: [await gather(sides.ceiling, sockets)], rostra: [await gather(sides.rostra, sockets)] };
    const measure = (side) => () => postToCrowd(side, sockets, times);
    const found = await takeTurns(rounds, {
        rostra: measure(sides.rostra),
        ceiling: measure(sides.ceiling),
    });
    const crowd = sockets.toLocaleString('en-US');
    const about = { part: 'live', against: 'emit' };
    const peaks = {
        rostra: await peakMemory(sides.rostra.server.pid),
        ceiling: await peakMemory(sides.ceiling.server.pid),
    };
    return [
        loadedRow({ ...about, what: `to the last of ${crowd}, without the POST: p99`, unit: 'ms', bar: bars.delivery }, found, ({ last }) => last, peaks),
        comparedRow({ ...about, what: `processor time for each of ${crowd}`, unit: 'µs/event', bar: bars.cost }, found, ({ cpu }) => cpu),
        comparedRow({ ...about, what: `objects for each of ${crowd}`, unit: 'KB', bar: bars.cost }, memory, ({ held }) => held),
        comparedRow({ ...about, what: `resident memory for each of ${crowd}`, unit: 'KB', bar: bars.cost }, memory, ({ resident }) => resident),
    ];
}
/** Connects sockets until there are so many, and answers what one takes, in kilobytes. */
async function gather({ server, watchers, stream, post, own }, sockets) {
    await watchers.tell({ do: 'connect', url: server.url, stream, count: sockets });
    const { held, resident } = await collectMemory(server.pid);
    await watchers.tell({ do: 'post', ...post, times: 3 });
    const each = (megabytes) => (megabytes / sockets) * 1024;
    return { held: each(held - own.memory.held), resident: each(resident - own.memory.resident) };
}
/** Posts to all who watch. `last` is the slowest delivery but one in a hundred, without what a POST takes by itself. */
async function postToCrowd({ server, watchers, post, own }, sockets, times) {
    const before = await processorTime(server.pid);
    const { posts } = await watchers.tell({ do: 'post', ...post, times });
    const cpu = ((await processorTime(server.pid)) - before) / times;
    const delivered = posts.map(({ delivered }) => delivered);
    const p99 = percentile(delivered, 0.99);
    return {
        perSecond: (sockets * times * 1000) / delivered.reduce((sum, ms) => sum + ms, 0),
        p50: median(delivered),
        p99,
        last: p99 - own.ms,
        cpu: (cpu - own.cpu) / sockets,
        databaseCpu: null,
    };
}
//# sourceMappingURL=live.js.map