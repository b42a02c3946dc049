import { jsx as _jsx } from "preact/jsx-runtime";
import { z } from 'zod';
import { demandMember } from '../../shared/actor.js';
import { idParams, placeAsked } from '../../shared/fields.js';
import { form, page } from '../../web/page.js';
import { typedText } from '../../web/parts/form.js';
import { seePost } from '../posts/access.js';
import { accessReported } from './access.js';
import { closeReport, reportPost } from './actions.js';
import { ReportedPage, ReportPage, ReportsPage } from './markup.js';
import { readOpenReports, readOwnReason, readReportedPost } from './queries.js';
import { newReport } from './schema.js';
/** How many reports a page lists. */
const limit = 50;
/** The form by which a post is reported, and the moderators' list of reports. */
export const reportPages = [
    page({
        path: '/posts/{id}/report',
        params: idParams,
        show: async ({ reader, actor, params }) => {
            await accessReported(reader, actor, params.id);
            const reason = await readOwnReason(reader, actor, params.id);
            return reportPage(reader, params.id, { typed: { reason: reason ?? '' }, refusal: null }, reason !== null);
        },
    }),
    form({
        path: '/posts/{id}/report',
        params: idParams,
        body: newReport,
        once: true,
        act: async ({ db, actor, params, body, limits }) => {
            await limits.report(actor);
            await reportPost(db, actor, { postId: params.id, reason: body.reason });
            return { redirect: `/posts/${params.id}/reported` };
        },
        again: async ({ reader, actor, params, body }, refusal) => {
            await seePost(reader, actor, params.id);
            return reportPage(reader, params.id, { typed: { reason: typedText(body, 'reason') }, refusal }, false);
        },
    }),
    page({
        path: '/posts/{id}/reported',
        params: idParams,
        show: async ({ reader, actor, params }) => {
            await seePost(reader, actor, params.id);
            demandMember(actor);
            return { title: 'Reported', main: _jsx(ReportedPage, { postId: params.id }) };
        },
    }),
    page({
        path: '/reports',
        query: placeAsked,
        show: async ({ reader, actor, query }) => {
            const { reports, next } = await readOpenReports(reader, actor, { limit, after: query.after });
            return { title: 'Reports', main: _jsx(ReportsPage, { reports: reports, next: next }) };
        },
    }),
    form({
        path: '/reports/{id}/close',
        params: idParams,
        body: z.unknown(),
        act: async ({ db, actor, params }) => {
            await closeReport(db, actor, { reportId: params.id });
            return { redirect: '/reports' };
        },
    }),
];
async function reportPage(reader, postId, shown, isAgain) {
    const reported = await readReportedPost(reader, postId);
    return { title: 'Report a post', main: _jsx(ReportPage, { ...shown, reported: reported, isAgain: isAgain }) };
}
//# sourceMappingURL=pages.js.map