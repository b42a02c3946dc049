import { demandRightCounters } from '../check.js';
import { loadSide, roundSeconds } from '../compare.js';
import { copyDataset, dropDatabase } from '../datasets.js';
import { demandPgbench, runPgbench } from '../pgbench.js';
import { startRostra } from '../rostra.js';
import { takeTurns } from '../rounds.js';
import { loadedRow } from '../row.js';
import { readStatements } from '../statements.js';
import { reactions, readTargets, replies } from '../targets.js';
import { peakMemory } from '../usage.js';
/** Replies and reactions over HTTP against pgbench with the statements that they execute, on a copy of the same data. */
export const measureWrites = async ({ rounds, dataset }, tell) => {
    demandPgbench();
    const own = await copyDataset(dataset ?? '100k', 'writes');
    const bare = await copyDataset(dataset ?? '100k', 'statements');
    const rostra = await startRostra(own);
    try {
        const { reply, reaction, replyToOne } = writesTo(await readTargets(own), await readStatements(bare));
        const measure = async (write, clients, atLeast) => {
            const load = (round) => {
                const side = { server: rostra, database: own, requests: write.requests };
                return loadSide(side, write.what, { round, connections: clients });
            };
            const bareLoad = () => runPgbench({ ...write.statement, database: bare, clients, seconds: roundSeconds });
            tell([
                await compareWrite(rounds, `${write.what}, ${clients} clients`, atLeast, { rostra: load, ceiling: bareLoad }, rostra.pid),
            ]);
        };
        for (const clients of [8, 32])
            await measure(reply, clients, 0.4);
        for (const clients of [8, 32])
            await measure(reaction, clients, 0.4);
        0 && await measure(replyToOne, 32, 0.6);
        await demandRightCounters(own);
        await demandRightCounters(bare);
    }
    finally {
        await rostra.stop();
        await dropDatabase(own);
        await dropDatabase(bare);
    }
};
function writesTo(targets, statements) {
    const { member, thread, post } = targets.ranges;
    const [one = 0] = targets.threads;
    // Who reacted once does not count again: each load has other members react to the posts.
    let loads = 0;
    return {
        reply: {
            what: 'replies to different threads',
            requests: () => replies(targets.threads, targets),
            statement: { statement: statements.reply, variables: { member, thread } },
        },
        reaction: {
            what: 'reactions to different posts',
            requests: () => reactions(targets, loads++),
            statement: { statement: statements.reaction, variables: { member, post } },
        },
        replyToOne: {
            what: 'replies to one thread',
            requests: () => replies([one], targets),
            statement: { statement: statements.reply, variables: { member, thread: { from: one, to: one } } },
        },
    };
}
async function compareWrite(rounds, what, atLeast, sides, pid) {
    for (const side of [sides.ceiling, sides.rostra])
        await side(-1);
    const found = await takeTurns(rounds, sides);
    const subject = { part: 'writes', what, unit: 'requests/s', against: 'statements', bar: { atLeast } };
    return loadedRow(subject, found, ({ perSecond }) => perSecond, { rostra: await peakMemory(pid), ceiling: null });
}
//# sourceMappingURL=writes.js.map