import type { Reader } from '../../platform/transaction.js'
import { notFound } from '../../shared/errors.js'
import { usernameKey } from '../../shared/names.js'
import type { OwnCard, UserCard } from './schema.js'
import { ownCardSelect, userCardSelect, viewOwnCard, viewUserCard } from './views.js'

/**
 * A member's card.
 * @throws AppError `not_found`
 */
export async function readMember(reader: Reader, id: number): Promise<UserCard> {
  const row = await reader.user.findUnique({ where: { id }, select: userCardSelect })
  if (!row) throw notFound('member')
  return viewUserCard(row)
}

/**
 * The card of the member who has this name, or one that looks like it.
 * @throws AppError `not_found`
 */
export async function findMember(reader: Reader, username: string): Promise<UserCard> {
  const where = { usernameKey: usernameKey(username) }
  const row = await reader.user.findUnique({ where, select: userCardSelect })
  if (!row) throw notFound('member')
  return viewUserCard(row)
}

/** A member's own card. */
export async function readOwnCard(reader: Reader, memberId: number): Promise<OwnCard> {
  const row = await reader.user.findUniqueOrThrow({ where: { id: memberId }, select: ownCardSelect })
  return viewOwnCard(row)
}
