/** What is asked for: how many posts, and a number that makes another forum of the same size. */
export type DemoSize = {
    posts: number;
    seed: number;
};
/** The years of a demo. Fixed, so that the same demo is the same on every day. */
export declare const demoStart: number;
/** The end of those years: nothing in a demo is later. */
export declare const demoEnd: number;
/** Threads that are written in one transaction. `from` is the place of the first among all threads. */
export type Batch = {
    index: number;
    from: number;
    lengths: readonly number[];
};
/** The lengths of a demo's threads, in batches: most have a few posts, a few have hundreds, together exactly as many as asked for. */
export declare function planBatches({ posts, seed }: DemoSize): {
    batches: Batch[];
    threads: number;
};
/** How many members write so many posts. */
export declare function memberCount(posts: number): number;
