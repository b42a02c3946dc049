import { isPassword } from '../../platform/passwords.js'
import { hashSecret, isSecret } from '../../platform/secrets.js'
import type { Reader } from '../../platform/transaction.js'
import { type Actor, memberActor, type Scope } from '../../shared/actor.js'
import { usernameKey } from '../../shared/names.js'
import type { SessionView, TokenView } from './schema.js'
import { sessionSelect, tokenSelect, viewSession, viewToken } from './views.js'

/** Who a credential stands for, by which name, until when, and when it was last seen in use. */
export type Identified = { actor: Actor; username: string; expiresAt: Date | null; seenAt: Date | null }

/** Who a session's cookie stands for; null when it is unknown, ended or expired. Asked at every request and handshake. */
export async function actorOfSession(reader: Reader, token: string): Promise<Identified | null> {
  if (!isSecret(token)) return null
  const [session] = await reader.$queryRaw<
    { id: number; userId: number; username: string; expiresAt: Date; seenAt: Date; groups: number[] }[]
  >`
    SELECT id, user_id AS "userId", (SELECT username FROM users WHERE users.id = user_id) AS username, expires_at AS "expiresAt", last_seen_at AS "seenAt",
      ARRAY(SELECT group_id FROM group_members WHERE group_members.user_id = sessions.user_id) AS groups
    FROM sessions WHERE token_hash = ${hashSecret(token)} AND expires_at > now()`
  if (!session) return null
  const actor = memberActor(session.userId, session.groups, { kind: 'session', id: session.id })
  return { actor, username: session.username, expiresAt: session.expiresAt, seenAt: session.seenAt }
}

/** Who an API token's secret stands for; null when it is unknown or ended. Tokens do not expire. */
export async function actorOfToken(reader: Reader, secret: string): Promise<Identified | null> {
  if (!isSecret(secret)) return null
  const [token] = await reader.$queryRaw<
    { id: number; userId: number; username: string; scopes: Scope[]; seenAt: Date | null; groups: number[] }[]
  >`
    SELECT id, user_id AS "userId", (SELECT username FROM users WHERE users.id = user_id) AS username, scopes, last_used_at AS "seenAt",
      ARRAY(SELECT group_id FROM group_members WHERE group_members.user_id = api_tokens.user_id) AS groups
    FROM api_tokens WHERE secret_hash = ${hashSecret(secret)}`
  if (!token) return null
  const actor = memberActor(token.userId, token.groups, { kind: 'token', id: token.id }, token.scopes)
  return { actor, username: token.username, expiresAt: null, seenAt: token.seenAt }
}

/** A member, and the hash that their password was compared with. */
export type Login = { id: number; passwordHash: string }

/**
 * The member of a name or an e-mail address (it is one where there is an @, which no chosen name holds), when the
 * password is theirs. A name that nobody has, and a member without a password, take as long as a wrong password.
 * @throws AppError `unavailable` when too many sign in at once.
 */
export async function memberByPassword(reader: Reader, login: string, password: string): Promise<Login | null> {
  const member = await reader.user.findUnique({
    where: login.includes('@') ? { email: login.toLowerCase() } : { usernameKey: usernameKey(login) },
    select: { id: true, passwordHash: true },
  })
  const passwordHash = member?.passwordHash ?? null
  const isRight = await isPassword(password, passwordHash)
  return isRight && member && passwordHash !== null ? { id: member.id, passwordHash } : null
}

/** The groups that members were put in; members who are in none have an empty list. */
export async function readGroupsOf(reader: Reader, memberIds: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await reader.groupMember.findMany({ where: { userId: { in: [...memberIds] } } })
  return new Map(memberIds.map((id) => [id, rows.filter(({ userId }) => userId === id).map(({ groupId }) => groupId)]))
}

/** A member's sessions that can still be used, the latest first. */
export async function listSessions(reader: Reader, memberId: number, current: number | null): Promise<SessionView[]> {
  const rows = await reader.session.findMany({
    where: { userId: memberId, expiresAt: { gt: new Date() } },
    orderBy: { id: 'desc' },
    select: sessionSelect,
  })
  return rows.map((row) => viewSession(row, current))
}

/** A member's API tokens, the latest first. */
export async function listTokens(reader: Reader, memberId: number): Promise<TokenView[]> {
  const rows = await reader.apiToken.findMany({
    where: { userId: memberId },
    orderBy: { id: 'desc' },
    select: tokenSelect,
  })
  return rows.map(viewToken)
}

/** Whether the forum has an administrator. Until then, the set-up token makes one. */
export async function hasAdministrator(reader: Reader): Promise<boolean> {
  return (await reader.groupMember.count({ where: { group: { key: 'administrators' } } })) > 0
}
