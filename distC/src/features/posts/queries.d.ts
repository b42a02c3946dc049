import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import type { BodyLookup } from '../../shared/body-lookup.js';
import { type ParsedBody } from '../../shared/markdown.js';
import { type Sight } from '../forums/access.js';
import { type ThreadFacts } from '../threads/access.js';
import { type JudgedPost } from './access.js';
import type { OwnReactions, PostAnswer, PostView, PostViewer, RevisionView } from './schema.js';
/** One post, with what the actor may do with it. */
export declare function readPost(reader: Reader, actor: Actor, postId: number): Promise<PostAnswer>;
/** A deleted post of a thread, or null where there is none that the actor may see. */
export declare function readDeletedPost(reader: Reader, actor: Actor, { threadId, postId }: {
    threadId: number;
    postId: number;
}): Promise<PostAnswer | null>;
/** The view of a post that the caller may see already. */
export declare function readPostView(reader: Reader, postId: number): Promise<PostView>;
/** What the actor may do with a post, and how they reacted to it. */
export declare function readPostViewer(reader: Reader, sight: Sight, post: JudgedPost): Promise<PostViewer>;
/** What the actor may do with a post. Nothing is read. */
export declare function viewPostRights(sight: Sight, post: JudgedPost): Omit<PostViewer, 'reactions'>;
/** Which posts of one thread the actor may edit and delete. Nothing is read. */
export declare function viewRights(sight: Sight, thread: ThreadFacts, posts: readonly PostView[]): {
    editable: number[];
    deletable: number[];
};
/** How the actor reacted to these posts: post id → key of the reaction type. */
export declare function readOwnReactions(reader: Reader, actor: Actor, postIds: number[]): Promise<OwnReactions>;
/** As SQL, of the member $1 to the posts in the parameter that is named. */
export declare const selectOwnReactions: (postIds: '$2' | '$3') => string;
/** The earlier versions of a post, latest first: whoever sees the post sees what it said before. */
export declare function readHistory(reader: Reader, actor: Actor, postId: number): Promise<{
    postId: number;
    version: number;
    revisions: RevisionView[];
}>;
/** What a reply starts from that quotes these posts: each that the actor may see, in the order asked. */
export declare function readQuotes(reader: Reader, actor: Actor, postIds: readonly number[]): Promise<string>;
/** How many posts a page of a thread shows. */
export declare const postsPerPage = 20;
/** How posts that the caller may see already begin, as plain text, by their ids. */
export declare function readExcerpts(reader: Reader, postIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
/**
 * What a text looks like as a post, for its writer: HTML that is safe to put into a page as it is. Quotes name the
 * posts that the writer may see; those of a private forum stay unnamed when the text is posted to another one.
 */
export declare function previewBody(reader: Reader, actor: Actor, markdown: string): Promise<string>;
/** What the names and ids in a text mean: members that it mentions, and posts that it quotes from some forums. */
export declare function lookUpNames(reader: Reader, { mentionedNames, quotedPosts }: ParsedBody, forumIds: () => Promise<readonly number[]>): Promise<BodyLookup>;
