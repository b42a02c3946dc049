import { isPassword } from '../../platform/passwords.js';
import { pastKept, recall } from '../../platform/reader.js';
import { hashSecret, isSecret } from '../../platform/secrets.js';
import { statement } from '../../platform/statement.js';
import { memberActor } from '../../shared/actor.js';
import { usernameKey } from '../../shared/names.js';
import { sessionSelect, tokenSelect, viewSession, viewToken } from './views.js';
/** Who a session's cookie stands for; null when it is unknown, ended or expired. Asked at every request and handshake. */
export function actorOfSession(reader, token) {
    return identify(reader, token, 'session', async (from, hash) => {
        const [session] = await from.run(sessionByHash, [hash]);
        if (!session)
            return null;
        const actor = memberActor(session.userId, session.groups, { kind: 'session', id: session.id });
        return { actor, username: session.username, expiresAt: session.expiresAt, seenAt: session.seenAt };
    });
}
/** Who an API token's secret stands for; null when it is unknown or ended. Tokens do not expire. */
export function actorOfToken(reader, secret) {
    return identify(reader, secret, 'token', async (from, hash) => {
        const [token] = await from.run(tokenByHash, [hash]);
        if (!token)
            return null;
        const actor = memberActor(token.userId, token.groups, { kind: 'token', id: token.id }, token.scopes);
        return { actor, username: token.username, expiresAt: null, seenAt: token.seenAt };
    });
}
const sessionByHash = statement('session', `SELECT id, user_id AS "userId", (SELECT username FROM users WHERE users.id = user_id) AS username,
    expires_at AS "expiresAt", last_seen_at AS "seenAt",
    ARRAY(SELECT group_id FROM group_members WHERE group_members.user_id = sessions.user_id) AS groups
  FROM sessions WHERE token_hash = $1 AND expires_at > now()`);
const tokenByHash = statement('token', `SELECT id, user_id AS "userId", (SELECT username FROM users WHERE users.id = user_id) AS username, scopes,
    last_used_at AS "seenAt",
    ARRAY(SELECT group_id FROM group_members WHERE group_members.user_id = api_tokens.user_id) AS groups
  FROM api_tokens WHERE secret_hash = $1`);
/** Who a secret stands for, when that is kept; undefined where it has to be asked. */
export function knownIdentity(reader, kind, secret) {
    const found = isSecret(secret) ? reader.kept?.get(identityKey(kind, hashSecret(secret))) : undefined;
    return found?.expiresAt && found.expiresAt <= new Date() ? undefined : found;
}
function identityKey(kind, hash) {
    return `${kind} ${Buffer.from(hash).toString('base64')}`;
}
/** Who a secret stands for. What is known of it is kept until their groups, or what they sign in with, change. */
async function identify(reader, secret, kind, load) {
    if (!isSecret(secret))
        return null;
    const hash = hashSecret(secret);
    const found = await recall(reader, {
        key: identityKey(kind, hash),
        // Of an unknown one nothing can be told that would end it: what chance finds once is asked again next time.
        tags: (identified) => (identified ? [`member:${identified.actor.memberId ?? 0}`] : null),
        size: () => 600,
        load: (from) => load(from, hash),
    });
    const isOver = found?.expiresAt && found.expiresAt <= new Date();
    // It may have been used elsewhere meanwhile, and live longer than is known here.
    return isOver ? load(pastKept(reader), hash) : found;
}
/**
 * The member of a name or an e-mail address (it is one where there is an @, which no chosen name holds), when the
 * password is theirs. A name that nobody has, and a member without a password, take as long as a wrong password.
 * @throws AppError `unavailable` when too many sign in at once.
 */
export async function memberByPassword(reader, login, password) {
    const member = await reader.user.findUnique({
        where: login.includes('@') ? { email: login.toLowerCase() } : { usernameKey: usernameKey(login) },
        select: { id: true, passwordHash: true },
    });
    const passwordHash = member?.passwordHash ?? null;
    const isRight = await isPassword(password, passwordHash);
    return isRight && member && passwordHash !== null ? { id: member.id, passwordHash } : null;
}
/** The groups that members were put in; members who are in none have an empty list. */
export async function readGroupsOf(reader, memberIds) {
    const rows = await reader.groupMember.findMany({ where: { userId: { in: [...memberIds] } } });
    return new Map(memberIds.map((id) => [id, rows.filter(({ userId }) => userId === id).map(({ groupId }) => groupId)]));
}
/** A member's sessions that can still be used, the latest first. */
export async function listSessions(reader, memberId, current) {
    const rows = await reader.session.findMany({
        where: { userId: memberId, expiresAt: { gt: new Date() } },
        orderBy: { id: 'desc' },
        select: sessionSelect,
    });
    return rows.map((row) => viewSession(row, current));
}
/** A member's API tokens, the latest first. */
export async function listTokens(reader, memberId) {
    const rows = await reader.apiToken.findMany({
        where: { userId: memberId },
        orderBy: { id: 'desc' },
        select: tokenSelect,
    });
    return rows.map(viewToken);
}
/** Whether the forum has an administrator. Until then, the set-up token makes one. */
export async function hasAdministrator(reader) {
    return (await reader.groupMember.count({ where: { group: { key: 'administrators' } } })) > 0;
}
//# sourceMappingURL=queries.js.map