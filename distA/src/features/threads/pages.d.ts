import { type Actor } from '../../shared/actor.js';
import { type PageRow } from '../../web/page.js';
/** What is told each time somebody opens a page of a thread: which thread, and by whom and up to where it was read. */
export type ThreadWatchers = {
    countView(threadId: number): void;
    noteRead(actor: Actor, place: {
        threadId: number;
        postId: number;
    }): void;
};
/** The page of each thread, and those on which one is begun and changed. */
export declare function threadPages({ countView, noteRead }: ThreadWatchers): readonly PageRow[];
