import { route } from '../../http/route.js';
import { idParams } from '../../shared/fields.js';
import { markLooked } from './actions.js';
import { readCountries, readLatestPosts, readMemberPosts, readWhatsNew } from './queries.js';
import { countriesAnswer, latestPostsAnswer, latestPostsQuery, memberPostsQuery, whatsNewQuery } from './schema.js';
const tag = 'Latest posts';
/** Lists of the latest posts. */
export const latestRoutes = [
    route({
        method: 'get',
        path: '/latest-posts',
        tag,
        summary: 'The latest posts, each thread once unless per=post',
        scope: 'read',
        query: latestPostsQuery,
        answer: latestPostsAnswer,
        errors: ['not_found'],
        share: async ({ reader, actor, query }) => ({ shared: await readLatestPosts(reader, actor, query) }),
    }),
    route({
        method: 'get',
        path: '/countries/latest-posts',
        tag,
        summary: 'Every country that members write from, the one with the newest post first',
        scope: 'read',
        answer: countriesAnswer,
        share: async ({ reader, actor }) => ({ shared: await readCountries(reader, actor) }),
    }),
    route({
        method: 'get',
        path: '/users/{id}/posts',
        tag,
        summary: 'The latest posts of a member',
        scope: 'read',
        params: idParams,
        query: memberPostsQuery,
        answer: latestPostsAnswer,
        handle: async ({ reader, actor, params, query }) => ({
            body: await readMemberPosts(reader, actor, { memberId: params.id, ...query }),
        }),
    }),
    route({
        method: 'get',
        path: '/whats-new',
        tag,
        summary: 'New threads and replies since you last looked; asking without after counts as a look',
        scope: 'read',
        query: whatsNewQuery,
        answer: latestPostsAnswer,
        handle: async ({ reader, db, actor, query }) => {
            const found = await readWhatsNew(reader, actor, query);
            const newest = found.posts[0];
            if (query.after === undefined && newest)
                await markLooked(db, actor, new Date(newest.createdAt));
            return { body: found };
        },
    }),
];
//# sourceMappingURL=routes.js.map