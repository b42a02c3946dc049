import { append } from '../../events/outbox.js';
/** Ends sessions and tells it to the log, so that their live connections close. Answers how many. */
export async function endSessions(tx, where) {
    const sessions = await tx.session.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } });
    for (const { id } of sessions) {
        const { count } = await tx.session.deleteMany({ where: { id } });
        if (count > 0)
            await append(tx, { type: 'session.ended', userId: where.userId, data: { session: id } });
    }
    return sessions.length;
}
//# sourceMappingURL=end-sessions.js.map