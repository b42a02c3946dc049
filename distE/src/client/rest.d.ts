import type { PostView, ReactionsView, ThreadView, UserCard } from '../realtime/contract.js';
type Pagination = {
    page: number;
    perPage: number;
    pageCount: number;
    total: number;
};
type Page = {
    page?: number;
    perPage?: number;
};
/** The calls of the API that go with watching a thread. Each @throws ForumError when the forum refuses. */
export type ForumRest = {
    threads: {
        get(id: number): Promise<{
            thread: ThreadView;
        }>;
        /** Remembers, for a member, that they have read up to a post. */
        markRead(id: number, postId: number): Promise<void>;
        posts(id: number, page?: Page): Promise<{
            thread: ThreadView;
            posts: PostView[];
            pagination: Pagination;
        }>;
        /** Replies once, even when the request has to be sent again. With a key of your own, also after a restart. */
        reply(id: number, body: string, key?: string): Promise<{
            post: PostView;
        }>;
    };
    posts: {
        get(id: number): Promise<{
            post: PostView;
        }>;
        /** What a text would look like as a post. */
        preview(body: string): Promise<{
            html: string;
        }>;
        /** Who reacted how, latest first. */
        reactors(id: number, limit: number): Promise<{
            reactions: {
                type: string;
                user: UserCard;
            }[];
            next: string | null;
        }>;
        react(id: number, type: string): Promise<{
            reactions: ReactionsView;
        }>;
        unreact(id: number): Promise<{
            reactions: ReactionsView;
        }>;
    };
};
/** The API at an address, asked with a token, with the browser's session, or as a guest. */
export declare function openRest(url: string, token: string | undefined): ForumRest;
/** A key for a request that may be sent twice. Not by `randomUUID`, which browsers have on https only. */
export declare function newKey(): string;
export {};
