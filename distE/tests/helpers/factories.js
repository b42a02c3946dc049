import { createForum } from '../../src/features/forums/actions.js';
import { replyToThread } from '../../src/features/posts/actions.js';
import { createThread } from '../../src/features/threads/actions.js';
import { hashPassword } from '../../src/platform/passwords.js';
import { hashSecret, newSecret } from '../../src/platform/secrets.js';
import { inTransaction } from '../../src/platform/transaction.js';
import { builtInGroups, memberActor, scopes } from '../../src/shared/actor.js';
import { usernameKey } from '../../src/shared/names.js';
let count = 0;
/** Makes a member with all that a test does not name: quickly, for nothing is hashed unless a password is asked for. */
export async function makeMember(db, wanted = {}) {
    const username = wanted.username ?? `member-${process.pid}-${++count}x`;
    const { importedMessageCount = 0, importedReactionScore = 0, country = null } = wanted;
    const groups = (wanted.groups ?? []).map((group) => (typeof group === 'number' ? group : builtInGroups[group]));
    const passwordHash = wanted.password === undefined ? null : await hashPassword(wanted.password);
    const { id } = await inTransaction(db, async (tx) => {
        if (country !== null) {
            await tx.countryTally.upsert({
                where: { countryCode: country },
                create: { countryCode: country, memberCount: 1 },
                update: { memberCount: { increment: 1 } },
            });
        }
        return tx.user.create({
            data: {
                username,
                usernameKey: usernameKey(username),
                email: wanted.email ?? `${username.toLowerCase()}@example.org`,
                passwordHash,
                countryCode: country,
                importedMessageCount,
                importedReactionScore,
                messageCount: importedMessageCount,
                reactionScore: importedReactionScore,
                ...(wanted.joinedAt ? { joinedAt: wanted.joinedAt } : {}),
                groups: { create: groups.map((groupId) => ({ groupId })) },
            },
        });
    });
    const token = await tokenFor(db, id, wanted.scopes);
    return { id, username, token: token.secret, actor: memberActor(id, groups, token.credential, wanted.scopes) };
}
/** Makes an API token of a member, with every scope unless some are named. */
export async function tokenFor(db, memberId, granted = scopes) {
    const secret = newSecret();
    const { id } = await db.client.apiToken.create({
        data: { userId: memberId, name: 'test', scopes: [...granted], secretHash: hashSecret(secret) },
    });
    return { secret, credential: { kind: 'token', id } };
}
/** Makes a session of a member; the answer is the cookie's value. */
export async function sessionFor(db, memberId, expiresAt = new Date(Date.now() + 86_400_000)) {
    const token = newSecret();
    await db.client.session.create({ data: { userId: memberId, tokenHash: hashSecret(token), expiresAt } });
    return token;
}
/** Makes a forum (or category), public and at the top unless said otherwise. */
export async function makeForum(db, wanted = {}) {
    const name = wanted.name ?? `Forum ${++count}`;
    const { forum } = await createForum(db, anAdministrator, { kind: 'forum', ...wanted, name });
    return { id: forum.id, name };
}
/** An administrator who is not in the database: for factories that write nothing in their name. */
const anAdministrator = memberActor(0, [builtInGroups.administrators], { kind: 'session', id: 0 });
/** Opens a thread, with a forum and an author of its own unless they are named. */
export async function makeThread(db, wanted = {}) {
    const forumId = wanted.forumId ?? (await makeForum(db)).id;
    const author = wanted.author ?? (await makeMember(db)).actor;
    const { title = `Thread ${++count}`, body = 'How it began.' } = wanted;
    const { thread, post } = await createThread(db, author, { forumId, title, body });
    return { id: thread.id, forumId, firstPostId: post.id, author };
}
/** Writes a reply, with a thread and an author of its own unless they are named. */
export async function makeReply(db, wanted = {}) {
    const threadId = wanted.threadId ?? (await makeThread(db)).id;
    const author = wanted.author ?? (await makeMember(db)).actor;
    const { post } = await replyToThread(db, author, { threadId, body: wanted.body ?? 'What I think.' });
    return { id: post.id, threadId, author };
}
/** For a test that changed the database past the actions: what a node of this process keeps is forgotten. */
export function forgetKept(db) {
    db.committed(['everything']);
}
//# sourceMappingURL=factories.js.map