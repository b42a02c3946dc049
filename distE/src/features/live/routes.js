import { route } from '../../http/route.js';
import { readEvents } from './queries.js';
import { eventsAnswer, eventsQuery } from './schema.js';
/** The log over REST. */
export const liveRoutes = (log) => [
    route({
        method: 'get',
        path: '/events',
        tag: 'Live',
        summary: 'What came after a cursor in a stream, for clients that hold no socket',
        scope: 'read',
        query: eventsQuery,
        answer: eventsAnswer,
        errors: ['not_found', 'unauthenticated'],
        handle: async ({ reader, actor, query, limits, client }) => ({
            body: await readEvents({ reader, log }, actor, { ...query, share: limits.replays(actor, client.address) }),
        }),
    }),
];
//# sourceMappingURL=routes.js.map