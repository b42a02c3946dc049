import type { Reader } from '../../platform/transaction.js'
import { type Actor, demandMember } from '../../shared/actor.js'
import { readCursor, writeCursor } from '../../shared/cursor.js'
import { accessReports } from './access.js'
import type { ReportedPost, ReportsAnswer, ReportView } from './schema.js'
import { reportedPostSelect, reportSelect, viewReport, viewReportedPost } from './views.js'

/** The open reports of posts in the forums that the actor moderates, oldest first. */
export async function readOpenReports(
  reader: Reader,
  actor: Actor,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ReportsAnswer> {
  const { moderated } = await accessReports(reader, actor)
  const rows = await reader.report.findMany({
    where: { closedAt: null, id: { gt: readCursor(after)?.id ?? 0 }, post: { forumId: { in: [...moderated] } } },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: reportSelect,
  })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    reports: page.map(viewReport),
    next: rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }) : null,
  }
}

/** What the actor said is wrong with a post, as long as their report is open. */
export async function readOwnReason(reader: Reader, actor: Actor, postId: number): Promise<string | null> {
  const report = await reader.report.findFirst({
    where: { postId, reporterId: demandMember(actor), closedAt: null },
    select: { reason: true },
  })
  return report?.reason ?? null
}

/** A post that is reported, and where it stands, which the caller may see already. */
export async function readReportedPost(reader: Reader, postId: number): Promise<ReportedPost> {
  return viewReportedPost(await reader.post.findUniqueOrThrow({ where: { id: postId }, select: reportedPostSelect }))
}

/** The view of a report that the caller may see already. */
export async function readReportView(reader: Reader, reportId: number): Promise<ReportView> {
  return viewReport(await reader.report.findUniqueOrThrow({ where: { id: reportId }, select: reportSelect }))
}
