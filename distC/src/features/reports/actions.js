import { inTransaction } from '../../platform/transaction.js';
import { demandMember } from '../../shared/actor.js';
import { seePost } from '../posts/access.js';
import { accessReport, accessReported } from './access.js';
import { readReportView } from './queries.js';
/**
 * Tells the moderators what is wrong with a post. A member has one open report of a post: who reports it again says
 * it in other words, and keeps the place in the moderators' list.
 */
export async function reportPost(db, actor, input) {
    // Asked before the transaction too, which may only repeat what it answered before: that is not for who lost the right to see it.
    await seePost(db.reader, actor, input.postId);
    return inTransaction(db, async (tx) => {
        const { post, memberId } = await accessReported(tx, actor, input.postId);
        const [report] = await tx.$queryRaw `
      INSERT INTO reports (post_id, reporter_id, reason) VALUES (${post.id}, ${memberId}, ${input.reason})
      ON CONFLICT (post_id, reporter_id) WHERE closed_at IS NULL DO UPDATE SET reason = excluded.reason
      RETURNING id`;
        return { report: await readReportView(tx, report.id) };
    });
}
/**
 * Closes a report, and with it all that is open about the same post: a moderator has looked at the post. Closing
 * what is closed changes nothing.
 */
export async function closeReport(db, actor, input) {
    return inTransaction(db, async (tx) => {
        const { postId } = await accessReport(tx, actor, input.reportId);
        await tx.$executeRaw `
      UPDATE reports SET closed_at = now(), closed_by_id = ${demandMember(actor)}
      WHERE post_id = ${postId} AND closed_at IS NULL
        AND EXISTS (SELECT FROM reports WHERE id = ${input.reportId} AND closed_at IS NULL)`;
        return { report: await readReportView(tx, input.reportId) };
    });
}
//# sourceMappingURL=actions.js.map