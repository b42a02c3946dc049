import { randomOf } from './random.js';
/** The years of a demo. Fixed, so that the same demo is the same on every day. */
export const demoStart = Date.UTC(2018, 0, 1);
/** The end of those years: nothing in a demo is later. */
export const demoEnd = Date.UTC(2025, 11, 31);
/** About how many posts one transaction writes: enough to be fast, few enough for others to write in between. */
const batchPosts = 5000;
/** The lengths of a demo's threads, in batches: most have a few posts, a few have hundreds, together exactly as many as asked for. */
export function planBatches({ posts, seed }) {
    const lengths = threadLengths({ posts, seed });
    const batches = [];
    let from = 0;
    let held = [];
    let size = 0;
    for (const length of lengths) {
        held.push(length);
        size += length;
        if (size < batchPosts && from + held.length < lengths.length)
            continue;
        batches.push({ index: batches.length, from, lengths: held });
        from += held.length;
        held = [];
        size = 0;
    }
    return { batches, threads: lengths.length };
}
/** The first is the longest by far: so long that, without what is deleted in it, a tenth of all posts can be read there. */
function threadLengths({ posts, seed }) {
    const random = randomOf(seed, 'lengths');
    const lengths = [Math.min(longestThread, Math.ceil(posts * 0.102))];
    const longest = Math.min(20_000, Math.max(10, Math.floor(posts / 20)));
    for (let left = posts - (lengths[0] ?? 0); left > 0;) {
        const length = Math.min(left, random.longTail(0.9, longest));
        lengths.push(length);
        left -= length;
    }
    return lengths;
}
/** Of a demo of a million posts: more than 100,000 of them are visible. */
const longestThread = 102_000;
/** How many members write so many posts. */
export function memberCount(posts) {
    return Math.min(200_000, Math.max(12, Math.round(posts / 25)));
}
//# sourceMappingURL=shape.js.map