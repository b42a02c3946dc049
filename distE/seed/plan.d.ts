import { type RenderedBody } from '../src/features/posts/body.js';
import type { DocumentAuthor, DocumentPage } from './page.js';
import type { Unsaid } from './unsaid.js';
/** A document's thread, complete and rendered: what remains is to write it. */
export type ThreadPlan = {
    /** The same for every file that says the same: SHA-256. */
    hash: Uint8Array<ArrayBuffer>;
    title: string;
    forum: {
        category: string;
        name: string;
    };
    /** By `usernameKey`. */
    authors: ReadonlyMap<string, AuthorPlan>;
    posts: PlannedPost[];
};
/** A post that is rendered and has its place; its author stands in `authors`. */
export type PlannedPost = {
    authorKey: string;
    content: RenderedBody & {
        position: number;
        createdAt: Date;
    };
};
/** An author with the card that the document shows, and how many of the document's posts are theirs. */
export type AuthorPlan = {
    username: string;
    card: Omit<DocumentAuthor, 'name'>;
    posts: number;
};
/**
 * Joins what a document says and what it leaves unsaid. The posts follow each other by a second.
 * @throws Error with a sentence when an author has no name that can be stored.
 */
export declare function planThread(page: DocumentPage, unsaid: Unsaid): ThreadPlan;
