import type { VNode } from 'preact';
import type { CountriesAnswer, LatestPostsAnswer, LatestPostView } from './schema.js';
/** Whether something in the thread of a post is unread. */
type Mark = {
    isUnread?: boolean;
};
/** A post in a list of latest posts. */
export type MarkedPost = LatestPostView & Mark;
/** What a line tells of a post. */
type Line = Pick<LatestPostView, 'id' | 'author' | 'createdAt'> & {
    thread: Pick<LatestPostView['thread'], 'id' | 'title'>;
} & Mark;
/** One line of a list of latest posts: the thread, by whom and when. It leads to the post. */
export declare function LatestPostLine({ post }: {
    post: Line;
}): VNode;
/** What a member wrote: the threads, the beginnings of the posts, and when. */
export declare function MemberPosts({ posts }: {
    posts: readonly LatestPostView[];
}): VNode;
/** How many lines each of the two blocks has. */
export declare const blockLength = 10;
type Countries = CountriesAnswer['countries'];
/** The two blocks of the document, side by side. */
export declare function LatestBlocks(shown: {
    posts: readonly MarkedPost[];
    countries: Countries;
}): VNode;
/** A country with its newest post. */
export declare function CountryLine({ entry: { country, postCount, latestPost } }: {
    entry: Countries[number];
}): VNode;
/** A list of posts that has room. */
export declare function LatestPostEntries({ posts }: {
    posts: readonly MarkedPost[];
}): VNode;
/** The page of the latest posts, each thread once. */
export declare function LatestPostsPage({ posts, next }: {
    posts: readonly MarkedPost[];
    next: string | null;
}): VNode;
/** The page of what came since a member last looked; for guests, of the newest posts. */
export declare function WhatsNewPage({ posts, next, isMember }: LatestPostsAnswer & {
    isMember: boolean;
}): VNode;
export {};
