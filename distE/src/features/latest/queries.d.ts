import type { Reader } from '../../platform/transaction.js';
import type { Actor } from '../../shared/actor.js';
import type { CountriesAnswer, LatestPostsAnswer, LatestPostsQuery, LatestPostView } from './schema.js';
/** The latest posts that the actor may see: of all, of a forum and those below it, or of a country. */
export declare function readLatestPosts(reader: Reader, actor: Actor, query: LatestPostsQuery): Promise<LatestPostsAnswer>;
/** The latest posts of a member that the actor may see. */
export declare function readMemberPosts(reader: Reader, actor: Actor, { memberId, limit, after }: {
    memberId: number;
    limit: number;
    after?: string | undefined;
}): Promise<LatestPostsAnswer>;
/** These posts, which the caller may see already, in this order. What was deleted in between is left out. */
export declare function readLatestPostViews(reader: Reader, ids: readonly number[]): Promise<LatestPostView[]>;
/** For each country that members declare, by its newest visible post: how many posts and members, and that post. */
export declare function readCountries(reader: Reader, actor: Actor): Promise<CountriesAnswer>;
/**
 * What came since the member last looked, without their own posts; for guests, and members who never looked,
 * the newest. `next` goes on in the same list, whatever is marked as looked at meanwhile.
 */
export declare function readWhatsNew(reader: Reader, actor: Actor, { limit, after }: {
    limit: number;
    after?: string | undefined;
}): Promise<LatestPostsAnswer>;
