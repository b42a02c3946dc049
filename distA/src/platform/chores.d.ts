import type { Logger } from './log.js';
/** Work that is done again and again beside the requests. */
export type Chore = {
    name: string;
    everyMs: number;
    run(): Promise<unknown>;
};
/** Does each chore now and then, one run at a time. A run that fails is logged, and done again at its next time. */
export declare function startChores(log: Logger, chores: readonly Chore[]): {
    stop(): Promise<void>;
};
