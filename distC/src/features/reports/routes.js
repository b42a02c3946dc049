import { route } from '../../http/route.js';
import { idParams } from '../../shared/fields.js';
import { closeReport, reportPost } from './actions.js';
import { readOpenReports } from './queries.js';
import { newReport, reportAnswer, reportsAnswer, reportsQuery } from './schema.js';
const tag = 'Reports';
/** Reports of posts, and what moderators do with them. */
export const reportRoutes = [
    route({
        method: 'post',
        path: '/posts/{id}/reports',
        tag,
        summary: 'Tell the moderators what is wrong with a post; while your report is open, the reason is replaced',
        scope: 'write',
        params: idParams,
        body: newReport,
        status: 201,
        answer: reportAnswer,
        errors: ['conflict'],
        once: true,
        handle: async ({ db, actor, params, body, limits }) => {
            await limits.report(actor);
            return { body: await reportPost(db, actor, { postId: params.id, reason: body.reason }) };
        },
    }),
    route({
        method: 'get',
        path: '/reports',
        tag,
        summary: 'Open reports of posts in the forums that you moderate, oldest first',
        scope: 'moderate',
        query: reportsQuery,
        answer: reportsAnswer,
        handle: async ({ reader, actor, query }) => ({ body: await readOpenReports(reader, actor, query) }),
    }),
    route({
        method: 'post',
        path: '/reports/{id}/close',
        tag,
        summary: 'Close a report, and with it all that is open about the same post',
        scope: 'moderate',
        params: idParams,
        answer: reportAnswer,
        handle: async ({ db, actor, params }) => ({ body: await closeReport(db, actor, { reportId: params.id }) }),
    }),
];
//# sourceMappingURL=routes.js.map