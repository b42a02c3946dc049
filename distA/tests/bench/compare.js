import { loadServer } from './http-load.js';
import { takeTurns } from './rounds.js';
import { comparedRow, loadedRow } from './row.js';
import { peakMemory } from './usage.js';
/** How long each side is loaded in a round, in seconds. */
export const roundSeconds = 2;
/** How long each side is loaded before the first round, in seconds: until its code is compiled. */
const warmUpSeconds = 8;
/** How many connections ask at once where throughput is measured. */
const crowd = 64;
/** How often a round is measured at most when its answers were not what was asked for. */
const tries = 8;
/** Loads Rostra and its ceiling in turn, and tells their throughput; and their p99, where it has a bar. */
export async function compareHttp({ rounds, p99AtMost, measure = 'throughput', ...subject }, sides) {
    const load = (side, round) => loadSide(side, subject.what, { round, connections: measure === 'time' ? 1 : crowd });
    // Round -1 has requests of its own, so that what is measured cold stays cold.
    for (const side of [sides.ceiling, sides.rostra])
        await load(side, -1);
    const found = await takeTurns(rounds, {
        rostra: (round) => load(sides.rostra, round),
        ceiling: (round) => load(sides.ceiling, round),
    });
    const peaks = {
        rostra: await peakMemory(sides.rostra.server.pid),
        ceiling: await peakMemory(sides.ceiling.server.pid),
    };
    const row = measure === 'time'
        ? loadedRow({ ...subject, unit: 'ms a request' }, found, ({ perSecond }) => 1000 / perSecond, peaks)
        : loadedRow({ ...subject, unit: 'requests/s' }, found, ({ perSecond }) => perSecond, peaks);
    if (p99AtMost === undefined)
        return [row];
    const bar = { atMost: p99AtMost };
    return [row, comparedRow({ ...subject, what: `${subject.what}: p99`, unit: 'ms', bar }, found, ({ p99 }) => p99)];
}
/** Loads one side for a round. @throws Error when nothing was answered, or with something else than was asked for. */
export async function loadSide(side, what, { round, connections }) {
    for (let attempt = 0; attempt < tries; attempt++) {
        const plan = {
            requests: await side.requests(round),
            connections,
            seconds: round < 0 ? warmUpSeconds : roundSeconds,
        };
        const { answerBytes, ...load } = await loadServer(side.server, side.database, plan);
        if (load.perSecond === 0 && round >= 0)
            throw new Error(`No request for ${what} was answered in a round.`);
        if (round < 0 || side.longest === undefined || answerBytes <= side.longest)
            return load;
    }
    throw new Error(`Answers to ${what} were longer than ${side.longest} bytes, however often it was tried.`);
}
//# sourceMappingURL=compare.js.map