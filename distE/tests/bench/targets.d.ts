import type { WrkRequest } from './wrk.js';
/** Who writes, and what they write to. `lowest` and `highest` are the ids that pgbench draws from. */
export type Targets = {
    members: readonly {
        id: number;
        secret: string;
    }[];
    /** Open threads of forums that all members read. */
    threads: readonly number[];
    posts: readonly {
        id: number;
        authorId: number;
    }[];
    ranges: Record<'member' | 'thread' | 'post', {
        from: number;
        to: number;
    }>;
};
/** Signs members in, and finds what they write to. */
export declare function readTargets(database: string): Promise<Targets>;
/** Replies to some threads in turn, each by another member than the one before. */
export declare function replies(threads: readonly number[], { members }: Targets): WrkRequest[];
/** A reaction to each post, by another member for another `round`, and never by its author. */
export declare function reactions({ posts, members }: Targets, round: number): WrkRequest[];
