import { type Reader, type Shelf } from '../../platform/reader.js';
import type { PostView } from '../posts/schema.js';
import type { ThreadView } from './schema.js';
/** A thread as it is kept: without the cards of its authors, which change by themselves, and with what rights need. */
export type ThreadPiece = Omit<ThreadView, 'author' | 'lastPost' | 'firstPostId'> & {
    authorId: number;
    firstPostId: number | null;
    lastPost: {
        id: number;
        authorId: number;
        createdAt: string;
    } | null;
    lastPostAt: string;
    deletedById: number | null;
};
/** Threads, each kept until its title, its state or its figures change. */
export declare const threads: Shelf<ThreadPiece>;
/** Threads in the order of these ids, as they are shown. One that is not there any more is left out. */
export declare function readThreadViews(reader: Reader, ids: readonly number[]): Promise<ThreadView[]>;
/** Which part of a thread: its visible posts are numbered from 1. */
export type PostRange = {
    threadId: number;
    first: number;
    length: number;
};
/**
 * The posts of one page of a thread, who may see which the caller knows: a range of positions, at the same cost at any
 * depth. What the page needs besides, the thread and its authors, is read with it in the same statement.
 */
export declare function readPostRange(reader: Reader, range: PostRange): Promise<PostView[]>;
/** Reads all that a page of a thread is made of at once, where it is not kept. */
export declare function readAhead(reader: Reader, range: PostRange): Promise<void>;
