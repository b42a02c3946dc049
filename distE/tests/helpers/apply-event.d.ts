import type { LiveEvent, PostView, ThreadView } from '../../src/client/index.js';
/** What a client shows of a thread: all its posts, on one page. */
export type ThreadState = {
    thread: ThreadView;
    posts: PostView[];
};
/** What a thread looks like after an event, by nothing but the event. */
export declare function applyToThread(state: ThreadState, event: LiveEvent): ThreadState;
/** What a forum's list of threads looks like after an event of the forum. */
export declare function applyToForum(threads: ThreadView[], event: LiveEvent): ThreadView[];
