import type { Prisma } from '../../../prisma/client/client.js'
import { append } from '../../events/outbox.js'
import { isTaken } from '../../platform/database-errors.js'
import { hashPassword, isPassword } from '../../platform/passwords.js'
import { type Db, inTransaction, type Tx } from '../../platform/transaction.js'
import { type Actor, sessionOf } from '../../shared/actor.js'
import { AppError } from '../../shared/errors.js'
import { given } from '../../shared/given.js'
import { passwordFault } from '../../shared/passwords.js'
import { endSessions } from '../auth/end-sessions.js'
import { movePostTallies } from '../posts/counters.js'
import { moveThreadCountries } from '../threads/counters.js'
import { moveMember } from './counters.js'
import type { OwnCard, OwnChange } from './schema.js'
import { ownCardSelect, viewOwnCard } from './views.js'

/**
 * Changes what a member says of themselves. Another country moves their posts to its list.
 * E-mail and password need the current password; a new password ends all other sessions.
 * @throws AppError `wrong_credentials` without the current password, `conflict` when the address is taken,
 *   `invalid_request` when the password is too weak.
 */
export async function updateOwnCard(db: Db, actor: Actor, memberId: number, change: OwnChange): Promise<OwnCard> {
  const proved = needsPassword(change) ? await provePassword(db, memberId, change) : null
  const passwordHash = change.password === undefined ? undefined : await hashPassword(change.password)
  const changed = inTransaction(db, async (tx) => {
    if (change.country !== undefined) await lockPosts(tx, memberId)
    const stored = await lockMember(tx, memberId)
    if (proved !== null && stored.passwordHash !== proved) throw wrongPassword()
    await demandFreeEmail(tx, memberId, change.email)
    if (change.country !== undefined && change.country !== stored.countryCode) {
      await moveCountry(tx, memberId, stored.countryCode, change.country)
    }
    const row = await tx.user.update({
      where: { id: memberId },
      data: { ...profileOf(change), ...given({ passwordHash }) },
      select: ownCardSelect,
    })
    if (passwordHash !== undefined) await endSessions(tx, { userId: memberId, id: { not: sessionOf(actor) ?? 0 } })
    await append(tx, { type: 'member.updated', userId: memberId })
    return viewOwnCard(row)
  })
  // The only key that a member can change; a race for it ends here, every other meeting in `demandFreeEmail`.
  return changed.catch((error) => Promise.reject(isTaken(error) ? emailTaken() : error))
}

/** Whether a change needs the current password. */
export function needsPassword(change: OwnChange): boolean {
  return change.email !== undefined || change.password !== undefined
}

/** Compares the current password, and answers the hash that it was compared with. */
async function provePassword(db: Db, memberId: number, change: OwnChange): Promise<string> {
  const where = { id: memberId }
  const select = { username: true, email: true, passwordHash: true }
  const member = await db.reader.user.findUniqueOrThrow({ where, select })
  const isRight = await isPassword(change.currentPassword ?? '', member.passwordHash)
  if (!isRight || member.passwordHash === null) throw wrongPassword()
  if (change.password !== undefined) refuseWeak(change.password, [member.username, change.email ?? member.email])
  return member.passwordHash
}

function wrongPassword(): AppError {
  const message = 'The current password is needed to change the e-mail address or the password, and this is not it.'
  return new AppError('wrong_credentials', message, { errors: [{ path: 'body.currentPassword', message }] })
}

function refuseWeak(password: string, own: readonly (string | null)[]): void {
  const message = passwordFault(password, own)
  if (message === null) return
  throw new AppError('invalid_request', 'Choose another password.', {
    errors: [{ path: 'body.password', message }],
  })
}

/** Posts before the member, as everywhere: whoever changes one of them waits, and then sees its new country. */
async function lockPosts(tx: Tx, memberId: number): Promise<void> {
  await tx.$queryRaw`SELECT id FROM posts WHERE author_id = ${memberId} ORDER BY id FOR NO KEY UPDATE`
}

async function lockMember(tx: Tx, memberId: number) {
  await tx.$queryRaw`SELECT id FROM users WHERE id = ${memberId} FOR NO KEY UPDATE`
  const select = { countryCode: true, passwordHash: true }
  return tx.user.findUniqueOrThrow({ where: { id: memberId }, select })
}

async function demandFreeEmail(tx: Tx, memberId: number, email: string | undefined): Promise<void> {
  if (email === undefined || !(await tx.user.count({ where: { email, id: { not: memberId } } }))) return
  throw emailTaken()
}

function emailTaken(): AppError {
  const message = 'Another member has this e-mail address. Use a different one.'
  return new AppError('conflict', message, { errors: [{ path: 'body.email', message }] })
}

/**
 * Who writes a post locks its author first, so none can arrive after the member is locked; those before move too. That
 * holds all of them, also what came after `lockPosts`: what follows from them is worked out then.
 */
async function moveCountry(tx: Tx, memberId: number, from: string | null, to: string | null): Promise<void> {
  await tx.post.updateMany({ where: { authorId: memberId }, data: { countryCode: to } })
  await moveThreadCountries(tx, memberId, from, to)
  await movePostTallies(tx, memberId, from, to)
  await moveMember(tx, from, to)
}

function profileOf({ country, location, title, email }: OwnChange): Prisma.UserUpdateInput {
  // A country of one's own choice replaces what an imported document said.
  const countryText = country === undefined ? undefined : null
  return given({ countryCode: country, countryText, location, title, email })
}
