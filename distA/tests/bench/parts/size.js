import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hotReads } from '../../helpers/hot-reads.js';
import { datasets, openDataset } from '../datasets.js';
import { askDatabase } from '../read-costs.js';
import { readSizes } from '../relation-sizes.js';
import { resultsFolder } from '../results.js';
import { takeTurns } from '../rounds.js';
import { comparedRow } from '../row.js';
const part = 'size';
/** Of the time at the smallest data set. */
const timeAtMost = 1.25;
/** Of the pages at a tenth of the posts: an index may be one level deeper, and halving takes a few steps more. */
const pagesAtMost = 1.6;
/** Of the bytes for a post at a tenth of the posts. */
const bytesAtMost = 1.15;
/** Below so many bytes for a post, a table or an index is kept in the file, and not shown. */
const fewBytes = 1;
/**
 * What grows with the forum: hot reads, straight from the database, and bytes for a post, at 10 thousand, 100 thousand
 * and 1 million posts. The largest stands as Rostra, a smaller one as its ceiling. All plans, times and sizes are in
 * `size-details.json`.
 */
export const measureSize = async ({ rounds, dataset }, tell) => {
    const names = Object.keys(datasets);
    const found = [];
    try {
        for (const name of names.slice(0, names.indexOf(dataset ?? '1m') + 1))
            found.push(await openSized(name));
        const [smallest, smaller, largest] = [found[0], found.at(-2), found.at(-1)];
        if (!smallest || !smaller || !largest)
            throw new Error('The part "size" compares data sets: name a larger one.');
        for (const read of Object.keys(hotReads)) {
            for (const sized of found)
                sized.reads[read] = await costOf(sized, read);
            tell([await compareTimes(rounds, smallest, largest, read), comparePages(smaller, largest, read)]);
        }
        tell(compareSizes(smaller, largest));
        await writeDetails(found);
    }
    finally {
        for (const { asked } of found)
            await asked.close();
    }
};
async function openSized(dataset) {
    const database = await openDataset(dataset);
    return { dataset, asked: await askDatabase(database), sizes: await readSizes(database), reads: {} };
}
async function costOf({ asked }, read) {
    const statements = await asked.plan(read);
    const pagesTouched = statements.reduce((sum, statement) => sum + statement.pagesTouched, 0);
    return { milliseconds: await asked.time(read), pagesTouched, statements };
}
async function compareTimes(rounds, smallest, largest, read) {
    const times = await takeTurns(rounds, {
        rostra: () => largest.asked.time(read),
        ceiling: () => smallest.asked.time(read),
    });
    const subject = { part, what: read, unit: 'ms', against: smallest.dataset, bar: { atMost: timeAtMost } };
    return comparedRow(subject, times, (milliseconds) => milliseconds);
}
/** Against a tenth of the posts: at a hundredth, lists of a member are not full. */
function comparePages(smaller, largest, read) {
    const pagesOf = (sized) => sized.reads[read]?.pagesTouched ?? 0;
    const subject = {
        part,
        what: `${read}: pages of the database`,
        unit: 'pages',
        against: smaller.dataset,
        bar: { atMost: pagesAtMost },
    };
    return comparedRow(subject, { rostra: [pagesOf(largest)], ceiling: [pagesOf(smaller)] }, (pages) => pages);
}
function compareSizes(smaller, largest) {
    const before = new Map(smaller.sizes.map(({ name, bytesPerPost }) => [name, bytesPerPost]));
    return largest.sizes
        .filter(({ bytesPerPost }) => bytesPerPost >= fewBytes)
        .map(({ name, kind, bytesPerPost }) => {
        const subject = {
            part,
            what: `${kind} ${name}`,
            unit: 'bytes/post',
            against: smaller.dataset,
            bar: { atMost: bytesAtMost },
        };
        return comparedRow(subject, { rostra: [bytesPerPost], ceiling: [before.get(name) ?? 0] }, (bytes) => bytes);
    });
}
async function writeDetails(found) {
    const details = found.map(({ dataset, sizes, reads }) => ({ dataset, posts: datasets[dataset], sizes, reads }));
    await mkdir(resultsFolder, { recursive: true });
    await writeFile(path.join(resultsFolder, 'size-details.json'), `${JSON.stringify(details, null, 2)}\n`);
}
//# sourceMappingURL=size.js.map