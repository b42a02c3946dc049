import { z } from 'zod';
import { flowQuery, id, isVisible, moment, text } from '../../shared/fields.js';
import { userCard } from '../accounts/schema.js';
import { forumName } from '../forums/schema.js';
/** What is wrong with a post, in a few sentences. */
export const reason = text(1, 1000).refine(isVisible, { error: 'Must not be blank' });
/** A report: what a member says is wrong with a post. Shown to them, and to moderators of the post's forum. */
export const report = z
    .strictObject({
    id,
    reason: z.string(),
    reporter: userCard,
    createdAt: moment,
    closedAt: moment.nullable(),
    closedBy: userCard.nullable(),
    post: z.strictObject({
        id,
        author: userCard,
        excerpt: z.string(),
        state: z.enum(['visible', 'deleted']),
        createdAt: moment,
    }),
    thread: z.strictObject({ id, title: z.string(), slug: z.string() }),
    forum: forumName,
})
    .meta({ id: 'Report' });
/** What reporting a post takes. */
export const newReport = z.strictObject({ reason });
/** How much of the open reports. */
export const reportsQuery = flowQuery;
/** One report. */
export const reportAnswer = z.strictObject({ report });
/** Open reports, oldest first; `next` continues the list. */
export const reportsAnswer = z.strictObject({ reports: z.array(report), next: z.string().nullable() });
//# sourceMappingURL=schema.js.map