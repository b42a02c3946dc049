import { AppError } from './errors.js';
/** What an API token may be used for. A session has every scope. */
export const scopes = ['read', 'write', 'moderate', 'admin'];
/** The built-in groups. Everybody who is signed in is in `members`. */
export const builtInGroups = { guests: 1, members: 2, moderators: 3, administrators: 4 };
/** Somebody who is not signed in. */
export const guest = {
    memberId: null,
    groups: [builtInGroups.guests],
    scopes: new Set(scopes),
    credential: null,
};
/** A member with the groups that they were put in, asking by a credential with these scopes. */
export function memberActor(memberId, joinedGroups, credential, granted = scopes) {
    const groups = [...new Set([builtInGroups.members, ...joinedGroups])].sort((a, b) => a - b);
    return { memberId, groups, scopes: new Set(granted), credential };
}
/** Whether the actor is in the administrators' group. What a token may do is limited by its scopes besides. */
export function isAdministrator(actor) {
    return actor.groups.includes(builtInGroups.administrators);
}
/** The session by which the actor asks; null for guests and tokens. */
export function sessionOf({ credential }) {
    return credential?.kind === 'session' ? credential.id : null;
}
/** Makes sure that somebody is signed in, and answers who. @throws AppError `unauthenticated` */
export function demandMember(actor) {
    if (actor.memberId === null)
        throw new AppError('unauthenticated', 'Sign in, or send a token, to do this.');
    return actor.memberId;
}
/**
 * Makes sure that an administrator asks. What their token may do, the route's scope has told.
 * @throws AppError `unauthenticated` for guests, `forbidden` for other members.
 */
export function demandAdministrator(actor) {
    demandMember(actor);
    if (!isAdministrator(actor))
        throw new AppError('forbidden', 'Only administrators may do this.');
}
/** Makes sure that a token may be used for this. Sessions and guests have every scope. @throws AppError `insufficient_scope` */
export function demandScope(actor, scope) {
    if (actor.scopes.has(scope))
        return;
    throw new AppError('insufficient_scope', `This needs a token with the scope ${scope}.`);
}
//# sourceMappingURL=actor.js.map