import type { Db } from '../../platform/transaction.js'
import type { Actor } from '../../shared/actor.js'

/** Remembers that a member has looked at what's new up to a moment. Never goes back. */
export async function markLooked(db: Db, actor: Actor, upTo: Date): Promise<void> {
  if (actor.memberId === null) return
  await db.client.user.updateMany({
    where: { id: actor.memberId, OR: [{ lookedAt: null }, { lookedAt: { lt: upTo } }] },
    data: { lookedAt: upTo },
  })
}
