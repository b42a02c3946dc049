import { jsx as _jsx } from "preact/jsx-runtime";
import { placeAsked } from '../../shared/fields.js';
import { given } from '../../shared/given.js';
import { page } from '../../web/page.js';
import { markUnread } from '../reads/queries.js';
import { markLooked } from './actions.js';
import { LatestPostsPage, WhatsNewPage } from './markup.js';
import { readLatestPosts, readWhatsNew } from './queries.js';
/** How many posts a page of a list shows. */
const limit = 20;
/** The latest posts, and what of them is new to who looks. */
export const latestPages = [
    page({
        path: '/latest-posts',
        query: placeAsked,
        isShared: true,
        show: async ({ reader, actor, query: { after } }) => {
            const { posts, next } = await readLatestPosts(reader, actor, { limit, after, per: 'thread' });
            return {
                title: 'Latest posts',
                main: _jsx(LatestPostsPage, { posts: await markUnread(reader, actor, posts), next: next }),
                description: 'The threads with the latest posts of all forums.',
                feed: '/latest-posts',
                live: { streams: ['latest-posts'] },
                // What stands on a later page is another thing every day.
                ...given({ canonical: after === undefined ? '/latest-posts' : undefined }),
            };
        },
    }),
    page({
        path: '/whats-new',
        query: placeAsked,
        show: async ({ reader, db, actor, isPrefetch, query: { after } }) => {
            const found = await readWhatsNew(reader, actor, { limit, after });
            const newest = found.posts[0];
            // As in the API: to ask for the beginning of the list is to look.
            if (after === undefined && newest && !isPrefetch)
                await markLooked(db, actor, new Date(newest.createdAt));
            return { title: 'What’s new', main: _jsx(WhatsNewPage, { ...found, isMember: actor.memberId !== null }) };
        },
    }),
];
//# sourceMappingURL=pages.js.map