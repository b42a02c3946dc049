import { type Reader, type Shelf } from '../../platform/reader.js';
import type { PostView } from './schema.js';
/**
 * A post as it is kept: without its author's card, which changes by itself, and without its position, which changes
 * with the posts before it.
 */
export type PostPiece = Omit<PostView, 'author' | 'position'> & {
    authorId: number;
    excerpt: string;
};
/** The columns of a `PostPiece`. */
export declare const postColumns: string;
/** Posts, each kept until its text, its state or its reactions change. */
export declare const posts: Shelf<PostPiece>;
/** Posts in the order of these ids, numbered from a position on. One that is not there any more is left out. */
export declare function readPostsFrom(reader: Reader, ids: readonly number[], first: number): Promise<PostView[]>;
/** A post with its author's card, as it is shown. */
export declare function joinPost({ authorId, excerpt: _, ...post }: PostPiece, position: number | null, cardOf: (id: number) => PostView['author']): PostView;
