import type { DiscussionForumPosting, WithContext } from 'schema-dts';
import type { ThreadPostsAnswer } from './schema.js';
/** How posts begin as plain text, by their ids. */
type Excerpts = ReadonlyMap<number, string>;
/**
 * A page of a thread in the words of schema.org: the post that opened the thread, and the replies on this page.
 * Texts are told by their beginnings, for they stand on the page.
 */
export declare function threadFacts({ thread, posts }: Pick<ThreadPostsAnswer, 'thread' | 'posts'>, excerpts: Excerpts, origin: string): WithContext<DiscussionForumPosting>;
export {};
