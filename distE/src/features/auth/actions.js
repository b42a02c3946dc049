import { append } from '../../events/outbox.js';
import { hashPassword } from '../../platform/passwords.js';
import { hashSecret, isSameSecret, newSecret } from '../../platform/secrets.js';
import { inTransaction, touch } from '../../platform/transaction.js';
import { builtInGroups, sessionOf } from '../../shared/actor.js';
import { AppError, notFound } from '../../shared/errors.js';
import { usernameKey } from '../../shared/names.js';
import { bumpCountry } from '../accounts/counters.js';
import { ownCardSelect, viewOwnCard } from '../accounts/views.js';
import { endSessions } from './end-sessions.js';
import { hasAdministrator } from './queries.js';
import { tokenSelect, viewToken } from './views.js';
/** How long a session lives without use, and at most; how often its use is noted; how many a member keeps. */
const idleDays = 30;
const longestDays = 180;
const noteEveryMinutes = 5;
const sessionsKept = 50;
const tokensKept = 50;
/**
 * Makes a member and signs them in.
 * @throws AppError `name_taken` when a name like it is taken, `conflict` when the address is.
 */
export async function register(db, actor, input, client) {
    const passwordHash = await hashPassword(input.password);
    return inTransaction(db, async (tx) => {
        const memberId = await addMember(tx, { ...input, passwordHash });
        return startSession(tx, actor, memberId, client);
    });
}
/**
 * Makes the first administrator and signs them in. Once there is one, the token opens nothing any more.
 * @throws AppError `forbidden` when there is an administrator, or when the token is not the one of the set-up.
 */
export async function setUp(db, actor, { token, ...input }, { setupToken, client }) {
    if (!isSameSecret(token, setupToken))
        throw new AppError('forbidden', 'This is not the set-up token of this forum.');
    // Asked once more below: here it spares the hash. A request that may be a second try gets its first answer there.
    if (!db.once && (await hasAdministrator(db.reader)))
        throw isSetUp();
    const passwordHash = await hashPassword(input.password);
    return inTransaction(db, async (tx) => {
        await tx.$queryRaw `SELECT id FROM groups WHERE id = ${builtInGroups.administrators} FOR NO KEY UPDATE`;
        if (await hasAdministrator(tx))
            throw isSetUp();
        const memberId = await addMember(tx, { ...input, passwordHash });
        await tx.groupMember.create({ data: { userId: memberId, groupId: builtInGroups.administrators } });
        await append(tx, { type: 'membership.changed', userId: memberId });
        return startSession(tx, actor, memberId, client);
    });
}
/**
 * Signs in a member whose password was found right. The session they had in this browser ends.
 * @throws AppError `wrong_credentials` when the password was changed meanwhile.
 */
export function signIn(db, actor, login, client) {
    return inTransaction(db, async (tx) => {
        const [member] = await tx.$queryRaw `
      SELECT id FROM users WHERE id = ${login.id} AND password_hash = ${login.passwordHash} FOR NO KEY UPDATE`;
        if (!member)
            throw wrongCredentials();
        return startSession(tx, actor, member.id, client);
    });
}
/** What a failed sign-in says: not which half was wrong. */
export function wrongCredentials() {
    return new AppError('wrong_credentials', 'The name and the password do not belong together. Check both.');
}
/** Ends the session by which the actor asks, if it is one. */
export async function signOut(db, actor) {
    const { memberId } = actor;
    const id = sessionOf(actor);
    if (memberId === null || id === null)
        return;
    await inTransaction(db, (tx) => endSessions(tx, { userId: memberId, id }));
}
/**
 * Ends one of the member's sessions.
 * @throws AppError `not_found`
 */
export async function endSession(db, memberId, id) {
    const ended = await inTransaction(db, (tx) => endSessions(tx, { userId: memberId, id }));
    if (ended === 0)
        throw notFound('session');
}
/** Ends all of the member's sessions but the one by which they ask. */
export async function endOtherSessions(db, actor, memberId) {
    await inTransaction(db, (tx) => endSessions(tx, { userId: memberId, id: { not: sessionOf(actor) ?? 0 } }));
}
/**
 * Makes an API token. A token cannot make one that may do more than itself.
 * @throws AppError `insufficient_scope`, or `conflict` when the member has as many as one may have.
 */
export async function createToken(db, actor, memberId, { name, scopes }) {
    const missing = scopes.filter((scope) => !actor.scopes.has(scope));
    if (missing.length > 0) {
        throw new AppError('insufficient_scope', `A token without ${missing.join(', ')} cannot make one that has it.`);
    }
    const secret = newSecret();
    return inTransaction(db, async (tx) => {
        await tx.$queryRaw `SELECT id FROM users WHERE id = ${memberId} FOR NO KEY UPDATE`;
        if ((await tx.apiToken.count({ where: { userId: memberId } })) >= tokensKept) {
            throw new AppError('conflict', `A member may have ${tokensKept} tokens. Delete one that is not used any more.`);
        }
        const data = { userId: memberId, name, scopes, secretHash: hashSecret(secret) };
        return { token: viewToken(await tx.apiToken.create({ data, select: tokenSelect })), secret };
    });
}
/**
 * Ends one of the member's API tokens.
 * @throws AppError `not_found`
 */
export async function deleteToken(db, memberId, id) {
    await inTransaction(db, async (tx) => {
        const { count } = await tx.apiToken.deleteMany({ where: { id, userId: memberId } });
        if (count === 0)
            throw notFound('token');
        await append(tx, { type: 'session.ended', userId: memberId, data: { token: id } });
    });
}
/** Notes that a credential is in use, at most once in five minutes; a session then lives on. */
export async function noteUse(db, { actor: { memberId, credential }, seenAt }) {
    if (!credential || (seenAt && Date.now() - seenAt.getTime() < noteEveryMinutes * 60_000))
        return;
    const { kind, id } = credential;
    // Requests that come together each find it due: the first one's update makes the others do nothing.
    await inTransaction(db, async (tx) => {
        touch(tx, [`member:${memberId ?? 0}`]);
        await (kind === 'token'
            ? tx.$executeRaw `
          UPDATE api_tokens SET last_used_at = now()
          WHERE id = ${id} AND (last_used_at IS NULL OR last_used_at < now() - make_interval(mins => ${noteEveryMinutes}::int))`
            : tx.$executeRaw `
          UPDATE sessions SET last_seen_at = now(), expires_at = least(
            now() + make_interval(days => ${idleDays}::int), created_at + make_interval(days => ${longestDays}::int))
          WHERE id = ${id} AND last_seen_at < now() - make_interval(mins => ${noteEveryMinutes}::int)`);
    });
}
async function addMember(tx, input) {
    const { username, email, passwordHash, country = null, location = null } = input;
    const key = usernameKey(username);
    const [member] = await tx.user.createManyAndReturn({
        data: { username, usernameKey: key, email, passwordHash, countryCode: country, location },
        skipDuplicates: true,
        select: { id: true },
    });
    if (!member)
        throw await isTakenBy(tx, key);
    await bumpCountry(tx, country, 1);
    await append(tx, { type: 'member.updated', userId: member.id });
    return member.id;
}
async function isTakenBy(tx, key) {
    if ((await tx.user.count({ where: { usernameKey: key } })) > 0) {
        const message = 'This name, or one that looks like it, is taken. Choose another.';
        return new AppError('name_taken', message, { errors: [{ path: 'body.username', message }] });
    }
    const message = 'A member with this e-mail address exists. Sign in, or use another address.';
    return new AppError('conflict', message, { errors: [{ path: 'body.email', message }] });
}
function isSetUp() {
    return new AppError('forbidden', 'This forum is set up: it has an administrator, who can make others.');
}
/** Gives the member a new session; the browser's former one ends, whoever's it was. */
async function startSession(tx, former, memberId, client) {
    const id = sessionOf(former);
    if (former.memberId !== null && id !== null)
        await endSessions(tx, { userId: former.memberId, id });
    const token = newSecret();
    const now = Date.now();
    await tx.session.create({
        data: {
            tokenHash: hashSecret(token),
            userId: memberId,
            userAgent: client.userAgent,
            address: client.address,
            expiresAt: new Date(now + idleDays * 86_400_000),
        },
        select: { id: true },
    });
    await endOldest(tx, memberId);
    const row = await tx.user.findUniqueOrThrow({ where: { id: memberId }, select: ownCardSelect });
    // The cookie lives as long as a session can; whether it does is the database's to say.
    return { user: viewOwnCard(row), token, expiresAt: new Date(now + longestDays * 86_400_000).toISOString() };
}
/** Ends the sessions that expired, and the longest unused of too many. */
async function endOldest(tx, memberId) {
    const kept = await tx.session.findMany({
        where: { userId: memberId, expiresAt: { gt: new Date() } },
        orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
        take: sessionsKept,
        select: { id: true },
    });
    await endSessions(tx, { userId: memberId, id: { notIn: kept.map(({ id }) => id) } });
}
/** Removes the sessions that have expired; their live connections have ended by themselves. Answers how many. */
export async function forgetExpiredSessions(db) {
    const { count } = await db.client.session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
    return count;
}
//# sourceMappingURL=actions.js.map