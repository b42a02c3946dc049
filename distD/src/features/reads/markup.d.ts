import type { VNode } from 'preact';
import type { FirstUnread } from './schema.js';
type Shown = {
    threadId: number;
    firstUnread: FirstUnread;
    pagination: {
        page: number;
        perPage: number;
    };
};
/** The way to the first post that was not read, where it is on another page of the thread than this one. */
export declare function UnreadLink({ threadId, firstUnread, pagination }: Shown): VNode | null;
/** Marks a thread in a list in which something is unread, and leads there. */
export declare function NewMark({ threadId, title }: {
    threadId: number;
    title: string;
}): VNode;
export {};
