import { inTransaction } from '../../src/platform/transaction.js';
import { usernameKey } from '../../src/shared/names.js';
import { findOrMakeForum } from '../forum.js';
import { lockLoading } from '../loader.js';
import { isWritten, prepareRows, writeRows } from './batch.js';
import { gatherCast } from './people.js';
import { rendererOf } from './render.js';
import { planBatches } from './shape.js';
import { demoForums } from './words.js';
/**
 * Adds a believable forum of so many posts, the same for the same size and seed, beside what is there. Every counter
 * is true after each transaction, so others may write meanwhile, and a demo that was cut off goes on where it stopped;
 * one that is complete is not added again. The log says only that much changed: servers that run show the posts in
 * their next reads, and live clients do not hear of them. Answers how many posts were added.
 */
export async function addDemo(db, size, onDone) {
    const { batches, threads } = planBatches(size);
    let stage = null;
    let added = 0;
    let writing = Promise.resolve(0);
    const finishWriting = async () => {
        const posts = await writing;
        added += posts;
        onDone(posts);
    };
    for (const batch of batches) {
        if (await isWritten(db.reader, size, batch)) {
            onDone(batch.lengths.reduce((sum, length) => sum + length, 0));
            continue;
        }
        stage ??= await setStage(db, size, threads);
        const rows = await prepareRows(db, stage, batch);
        await finishWriting();
        // What was written is counted by its threads: unless the planner knows the table, it reads all of it each time.
        if (isPowerOfTwo(batch.index))
            await db.client.$executeRaw `ANALYZE threads, posts`;
        // This batch is written while the next is drafted and rendered.
        writing = inTransaction(db, (tx) => writeRows(tx, rows, size, batch), { timeout: longestWriting });
        // Its error is thrown where it is awaited; until then nobody else has to hear of it.
        writing.catch(() => undefined);
    }
    await finishWriting();
    if (added > 0)
        await db.client.$executeRaw `ANALYZE`;
    return added;
}
/** How long a batch may take, in milliseconds: one that is a thread of 100,000 posts takes a while on a busy machine. */
const longestWriting = 1_800_000;
/** Makes the forums and the members, or finds those of an earlier try. */
async function setStage(db, size, threads) {
    const forumIds = new Map();
    await inTransaction(db, async (tx) => {
        await lockLoading(tx);
        for (const forum of demoForums)
            forumIds.set(forum.name, (await findOrMakeForum(tx, forum)).id);
    });
    const cast = await gatherCast(db, size);
    const types = await db.reader.reactionType.findMany({ select: { key: true, id: true, score: true } });
    return {
        ...size,
        threads,
        cast,
        forumIds,
        reactionTypes: new Map(types.map(({ key, ...type }) => [key, type])),
        render: rendererOf(new Map(cast.members.map(({ id, username }) => [usernameKey(username), { id, username }]))),
    };
}
/** Often at first, and rarely once the tables' figures hardly change any more. */
function isPowerOfTwo(number) {
    return number > 0 && (number & (number - 1)) === 0;
}
//# sourceMappingURL=demo.js.map