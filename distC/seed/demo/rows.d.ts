import type { PostRow, ReactionRow, RevisionRow, ThreadRow } from './insert.js';
import type { RenderDemoBody } from './render.js';
import type { ThreadDraft } from './threads.js';
/** The rows of some threads. */
export type Rows = {
    threads: ThreadRow[];
    posts: PostRow[];
    revisions: RevisionRow[];
    reactions: ReactionRow[];
};
/** What rows need to know of the forum that they go to. */
export type Known = {
    forumIds: ReadonlyMap<string, number>;
    reactionTypes: ReadonlyMap<string, {
        id: number;
        score: number;
    }>;
    render: RenderDemoBody;
};
/** Adds a drafted thread and all that belongs to it. Positions and the reactions of posts are counted here. */
export declare function addThreadRows(rows: Rows, threadId: number, draft: ThreadDraft, known: Known): void;
