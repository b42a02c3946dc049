import { z } from 'zod';
import { flowQuery, id, idNumeral, moment } from '../../shared/fields.js';
import { country, countryCode, userCard } from '../accounts/schema.js';
import { forumName } from '../forums/schema.js';
/** A post in a list of latest posts: enough to show a line and to link to it. */
export const latestPost = z
    .strictObject({
    id,
    threadId: id,
    position: z.int(),
    author: userCard,
    excerpt: z.string(),
    createdAt: moment,
    thread: z.strictObject({
        id,
        title: z.string(),
        slug: z.string(),
        replyCount: z.int(),
        forum: forumName,
    }),
})
    .meta({ id: 'LatestPost' });
/** Which latest posts: of a country, of a forum and those below it; each thread once, or each post. */
export const latestPostsQuery = flowQuery.extend({
    country: countryCode.optional(),
    forum: idNumeral.optional(),
    per: z.enum(['thread', 'post']).default('thread'),
});
/** How much of what's new. */
export const whatsNewQuery = flowQuery;
/** How many of a member's posts. */
export const memberPostsQuery = flowQuery;
/** Latest posts, newest first; `next` continues the list. */
export const latestPostsAnswer = z.strictObject({ posts: z.array(latestPost), next: z.string().nullable() });
/** Countries with their latest posts, the one with the newest first. */
export const countriesAnswer = z.strictObject({
    countries: z.array(z
        .strictObject({ country, postCount: z.int(), memberCount: z.int(), latestPost })
        .meta({ id: 'CountryLatestPosts' })),
});
//# sourceMappingURL=schema.js.map