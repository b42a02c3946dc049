import { createBatches } from '../../platform/batches.js'
import { isPassword } from '../../platform/passwords.js'
import { pastKept, recall } from '../../platform/reader.js'
import { hashSecret, isSecret } from '../../platform/secrets.js'
import { type Statement, statement } from '../../platform/statement.js'
import type { Reader } from '../../platform/transaction.js'
import { type Actor, memberActor, type Scope } from '../../shared/actor.js'
import { usernameKey } from '../../shared/names.js'
import { isoTime, uncounted } from '../../shared/sql.js'
import type { SessionView, TokenView } from './schema.js'
import { sessionSelect, tokenSelect, viewSession, viewToken } from './views.js'

/** Who a credential stands for, by which name, until when, and when it was last seen in use. */
export type Identified = { actor: Actor; username: string; expiresAt: Date | null; seenAt: Date | null }

/** Who a session's cookie stands for; null when it is unknown, ended or expired. Asked at every request and handshake. */
export function actorOfSession(reader: Reader, token: string): Promise<Identified | null> {
  return identify(reader, token, 'session', async (from, hash) => {
    const session = await findSession(from, hash)
    if (!session) return null
    const actor = memberActor(session.userId, session.groups, { kind: 'session', id: session.id })
    return { actor, username: session.username, expiresAt: new Date(session.expiresAt), seenAt: seenAt(session) }
  })
}

/** Who an API token's secret stands for; null when it is unknown or ended. Tokens do not expire. */
export function actorOfToken(reader: Reader, secret: string): Promise<Identified | null> {
  return identify(reader, secret, 'token', async (from, hash) => {
    const token = await findToken(from, hash)
    if (!token) return null
    const actor = memberActor(token.userId, token.groups, { kind: 'token', id: token.id }, token.scopes)
    return { actor, username: token.username, expiresAt: null, seenAt: seenAt(token) }
  })
}

/** A row as JSON: one value costs a driver less than many cells. */
type Credential = { id: number; userId: number; username: string; seenAt: string | null; groups: number[] }

function seenAt(credential: Credential): Date | null {
  return credential.seenAt === null ? null : new Date(credential.seenAt)
}

const findSession = findByHash<Credential & { expiresAt: string }>(
  'sessions',
  `SELECT id, user_id AS "userId", (SELECT username FROM users WHERE users.id = user_id) AS username,
    ${isoTime('expires_at')} AS "expiresAt", ${isoTime('last_seen_at')} AS "seenAt",
    ARRAY(SELECT group_id FROM group_members WHERE group_members.user_id = sessions.user_id) AS groups
  FROM sessions WHERE token_hash = decode(hash, 'hex') AND expires_at > now()`,
)

const findToken = findByHash<Credential & { scopes: Scope[] }>(
  'tokens',
  `SELECT id, user_id AS "userId", (SELECT username FROM users WHERE users.id = user_id) AS username, scopes,
    ${isoTime('last_used_at')} AS "seenAt",
    ARRAY(SELECT group_id FROM group_members WHERE group_members.user_id = api_tokens.user_id) AS groups
  FROM api_tokens WHERE secret_hash = decode(hash, 'hex')`,
)

/**
 * Finds a credential by its hash, with a SELECT that names it `hash`, in hexadecimal. Who writes is looked up each time:
 * so all who come at once share a statement.
 */
function findByHash<C extends Credential>(
  name: string,
  select: string,
): (reader: Reader, hash: Uint8Array) => Promise<C | null> {
  const find: Statement<{ found: C | null }> = statement(
    name,
    `SELECT row_to_json(found) AS found FROM unnest(${uncounted('$1::text[]')}) WITH ORDINALITY AS asked (hash, place)
    LEFT JOIN LATERAL (${select} OFFSET 0) AS found ON true
    ORDER BY place`,
  )
  const asks = new WeakMap<Reader['run'], (hash: string) => Promise<{ found: C | null }>>()
  return async ({ run }, hash) => {
    const ask = asks.get(run) ?? createBatches((hashes: readonly string[]) => run(find, [hashes]))
    asks.set(run, ask)
    return (await ask(Buffer.from(hash).toString('hex'))).found
  }
}

/** Who a secret stands for, when that is kept; undefined where it has to be asked. */
export function knownIdentity(reader: Reader, kind: 'session' | 'token', secret: string): Identified | undefined {
  const found = isSecret(secret) ? reader.kept?.get<Identified>(identityKey(kind, hashSecret(secret))) : undefined
  return found?.expiresAt && found.expiresAt <= new Date() ? undefined : found
}

function identityKey(kind: 'session' | 'token', hash: Uint8Array): string {
  return `${kind} ${Buffer.from(hash).toString('base64')}`
}

/** Who a secret stands for. What is known of it is kept until their groups, or what they sign in with, change. */
async function identify(
  reader: Reader,
  secret: string,
  kind: 'session' | 'token',
  load: (from: Reader, hash: Uint8Array) => Promise<Identified | null>,
): Promise<Identified | null> {
  if (!isSecret(secret)) return null
  const hash = hashSecret(secret)
  const found = await recall<Identified | null>(reader, {
    key: identityKey(kind, hash),
    // Of an unknown one nothing can be told that would end it: what chance finds once is asked again next time.
    tags: (identified) => (identified ? [`member:${identified.actor.memberId ?? 0}`] : null),
    size: () => 600,
    load: (from) => load(from, hash),
  })
  const isOver = found?.expiresAt && found.expiresAt <= new Date()
  // It may have been used elsewhere meanwhile, and live longer than is known here.
  return isOver ? load(pastKept(reader), hash) : found
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
