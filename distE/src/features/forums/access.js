import { Prisma } from '../../../prisma/client/client.js';
import { recall } from '../../platform/reader.js';
import { builtInGroups, demandMember, demandScope, isAdministrator } from '../../shared/actor.js';
import { AppError, notFound } from '../../shared/errors.js';
/** What groups may do everywhere when no rule says otherwise. */
const defaults = {
    [builtInGroups.guests]: ['read'],
    [builtInGroups.members]: ['read', 'createThread', 'reply', 'react'],
    [builtInGroups.moderators]: ['read', 'createThread', 'reply', 'react', 'moderate'],
    [builtInGroups.administrators]: ['read', 'createThread', 'reply', 'react', 'moderate'],
};
/** The groups whose defaults a private forum keeps. */
const keptInPrivate = [builtInGroups.moderators, builtInGroups.administrators];
/** Reads the tree and works out what the actor may do in it. */
export async function readSight(reader, actor) {
    return sightIn(await readForumTree(reader), actor);
}
/** Reads all forums with their rules. */
export function readForumTree(reader) {
    return recall(reader, forumTree);
}
/** Whatever changes in it is told as `everything`. */
const forumTree = {
    key: 'forum-tree',
    tags: () => [],
    size: (tree) => 500 * tree.size,
    load: loadForumTree,
};
async function loadForumTree(reader) {
    const forums = await reader.forum.findMany({
        select: {
            id: true,
            parentId: true,
            kind: true,
            isPrivate: true,
            countsMessages: true,
            authorWindowMinutes: true,
            permissions: { select: { groupId: true, permission: true, isAllowed: true } },
        },
        orderBy: { id: 'asc' },
    });
    return new Map(forums.map(({ permissions, ...forum }) => [forum.id, { ...forum, rules: permissions }]));
}
/** What the actor may do in a tree. Pure. */
export function sightIn(tree, actor) {
    return { actor, tree, ...grantsIn(tree, actor) };
}
/** What was worked out for a tree, by what it depends on: members with the same rights share it. */
const worked = new WeakMap();
function grantsIn(tree, actor) {
    const known = worked.get(tree) ?? new Map();
    worked.set(tree, known);
    const key = rightsKey(actor);
    const grants = known.get(key) ?? workOut(tree, actor);
    known.set(key, grants);
    return grants;
}
/** Actors with the same key may do the same in forums: they have the same groups, and a token that moderates or not. */
export function rightsKey({ groups, scopes }) {
    return `${groups.join(',')}${scopes.has('moderate') ? ' moderate' : ''}`;
}
function workOut(tree, actor) {
    const granted = new Map([...tree.keys()].map((id) => [id, permissionsIn(tree, actor, id)]));
    const forumsWith = (permission) => [...granted].flatMap(([id, set]) => (set.has(permission) ? [id] : []));
    return {
        readable: forumsWith('read'),
        moderated: forumsWith('moderate'),
        can: (forumId, permission) => granted.get(forumId)?.has(permission) ?? false,
    };
}
/**
 * The permissions of an actor in one forum. Every rule on the way up to the root counts: a deny of any of the
 * actor's groups wins over every allow. A private forum cuts off the defaults, and the allows above it, for
 * all but moderators and administrators. Without `read` there is nothing else. Administrators may do
 * everything everywhere. A token moderates only with the scope `moderate`.
 */
function permissionsIn(tree, actor, forumId) {
    const allowed = isAdministrator(actor)
        ? new Set(defaults[builtInGroups.administrators])
        : fromRules(tree, actor, forumId);
    if (!allowed.has('read'))
        return new Set();
    if (!actor.scopes.has('moderate'))
        allowed.delete('moderate');
    return allowed;
}
function fromRules(tree, actor, forumId) {
    const allowed = new Set();
    const denied = new Set();
    let isCutOff = false;
    for (const forum of pathToRoot(tree, forumId)) {
        for (const rule of forum.rules) {
            if (!actor.groups.includes(rule.groupId))
                continue;
            if (!rule.isAllowed)
                denied.add(rule.permission);
            else if (!isCutOff)
                allowed.add(rule.permission);
        }
        isCutOff ||= forum.isPrivate;
    }
    for (const group of actor.groups) {
        if (isCutOff && !keptInPrivate.includes(group))
            continue;
        for (const permission of defaults[group] ?? [])
            allowed.add(permission);
    }
    for (const permission of denied)
        allowed.delete(permission);
    return allowed;
}
/** The forum and those above it, upwards. */
export function* pathToRoot(tree, forumId) {
    for (let forum = tree.get(forumId); forum; forum = forum.parentId === null ? undefined : tree.get(forum.parentId)) {
        yield forum;
    }
}
/** The ids of a forum and of all below it. */
export function withDescendants(tree, forumId) {
    const found = new Set();
    for (const forum of tree.values()) {
        for (const above of pathToRoot(tree, forum.id))
            if (above.id === forumId)
                found.add(forum.id);
    }
    return found;
}
/**
 * Finds a forum and makes sure that the actor may do something in it.
 * @throws AppError `not_found` when the actor may not read it, `unauthenticated` or `forbidden` when they may.
 */
export async function accessForum(reader, actor, forumId, permission) {
    const sight = await readSight(reader, actor);
    const forum = sight.tree.get(forumId);
    if (!forum || !sight.can(forumId, 'read'))
        throw notFound('forum');
    demand(sight, forumId, permission);
    return { forum, sight };
}
/** Who may start threads in a forum: whoever has the permission. A category holds none. */
export function canCreateThread(sight, forumId) {
    return sight.tree.get(forumId)?.kind === 'forum' && sight.can(forumId, 'createThread');
}
/** Holds a forum until the transaction ends, for what changes its counts. */
export async function lockForum(tx, forumId) {
    await tx.$queryRaw(Prisma.sql `SELECT id FROM forums WHERE id = ${forumId} FOR NO KEY UPDATE`);
}
/** Makes sure of a permission in a forum that the actor may read. */
export function demand(sight, forumId, permission) {
    if (sight.can(forumId, permission))
        return;
    demandMember(sight.actor);
    if (permission === 'moderate')
        demandScope(sight.actor, 'moderate');
    throw new AppError('forbidden', `You may not ${verbs[permission]} in this forum. Ask its moderators if you should.`);
}
const verbs = {
    read: 'read',
    createThread: 'start threads',
    reply: 'reply',
    react: 'react to posts',
    moderate: 'moderate',
};
//# sourceMappingURL=access.js.map