/** Remembers that a member has looked at what's new up to a moment. Never goes back. */
export async function markLooked(db, actor, upTo) {
    if (actor.memberId === null)
        return;
    await db.client.user.updateMany({
        where: { id: actor.memberId, OR: [{ lookedAt: null }, { lookedAt: { lt: upTo } }] },
        data: { lookedAt: upTo },
    });
}
//# sourceMappingURL=actions.js.map