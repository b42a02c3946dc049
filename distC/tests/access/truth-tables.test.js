import { sightIn } from '../../src/features/forums/access.js';
import { canDeletePost, canEditPost, canReact, canRestorePost, canSeePost, } from '../../src/features/posts/access.js';
import { canReport, canSeeReports } from '../../src/features/reports/access.js';
import { canRenameThread, canReply, canSeeThread } from '../../src/features/threads/access.js';
import { builtInGroups, guest, memberActor } from '../../src/shared/actor.js';
const now = new Date('2026-01-02T00:00:00Z');
const longAgo = new Date('2025-01-01T00:00:00Z');
const ids = { author: 1, member: 2, moderator: 3, administrator: 4, limited: 5 };
const session = { kind: 'session', id: 1 };
const { guests, members, moderators, administrators } = builtInGroups;
const actors = {
    guest,
    member: memberActor(ids.member, [], session),
    author: memberActor(ids.author, [], session),
    moderator: memberActor(ids.moderator, [moderators], session),
    administrator: memberActor(ids.administrator, [administrators], session),
    // A moderator's token that was not given the scope.
    limited: memberActor(ids.limited, [moderators], { kind: 'token', id: 1 }, ['read', 'write']),
};
const everybody = Object.keys(actors).join(' ');
function forum(id, parentId, more = {}, rules = []) {
    return {
        ...{ id, parentId, kind: 'forum', isPrivate: false, countsMessages: true, authorWindowMinutes: 60 },
        ...more,
        rules: rules.map(([groupId, permission, effect]) => ({ groupId, permission, isAllowed: effect === 'allow' })),
    };
}
const treeOf = (...forums) => new Map(forums.map((node) => [node.id, node]));
/** The names of those who may, in the order of `actors`. */
function whoMay(tree, can) {
    return Object.entries(actors)
        .filter(([, actor]) => can(sightIn(tree, actor)))
        .map(([name]) => name)
        .join(' ');
}
describe('permissions in forums', () => {
    const privateTree = treeOf(forum(1, null, { isPrivate: true }), forum(2, 1));
    const opened = treeOf(forum(1, null, { isPrivate: true }), forum(2, 1, {}, [[members, 'read', 'allow']]));
    const closed = treeOf(forum(1, null, {}, [[members, 'reply', 'deny']]), forum(2, 1, {}, [[members, 'reply', 'allow']]));
    const hidden = treeOf(forum(1, null, {}, [[guests, 'read', 'deny']]), forum(2, 1));
    const cut = treeOf(forum(1, null, {}, [[members, 'react', 'allow']]), forum(2, 1, { isPrivate: true }));
    test.each([
        ['everybody reads an open forum', treeOf(forum(2, null)), 'read', everybody],
        ['guests do not reply', treeOf(forum(2, null)), 'reply', 'member author moderator administrator limited'],
        [
            'moderating takes the group, and a token the scope',
            treeOf(forum(2, null)),
            'moderate',
            'moderator administrator',
        ],
        ['what is below a private forum is private', privateTree, 'read', 'moderator administrator limited'],
        ['an allow below opens a private forum', opened, 'read', 'member author moderator administrator limited'],
        ['reading alone allows nothing else there', opened, 'reply', 'moderator administrator limited'],
        ['a deny above wins over an allow below', closed, 'reply', 'administrator'],
        ['a deny is for its group alone', hidden, 'read', 'member author moderator administrator limited'],
        ['an allow above does not reach into a private forum', cut, 'react', 'moderator administrator limited'],
    ])('%s', (_fact, tree, permission, allowed) => {
        expect(whoMay(tree, (sight) => sight.can(2, permission))).toBe(allowed);
    });
    test('who does not read a forum may do nothing in it', () => {
        const tree = treeOf(forum(2, null, {}, [[members, 'read', 'deny']]));
        expect(whoMay(tree, (sight) => sight.can(2, 'reply') || sight.can(2, 'moderate'))).toBe('administrator');
    });
});
const open = treeOf(forum(2, null));
const secret = treeOf(forum(2, null, { isPrivate: true }));
const staff = 'moderator administrator';
const thread = (more = {}) => ({
    ...{ id: 1, forumId: 2, authorId: ids.author, createdAt: now, isLocked: false, state: 'visible', deletedById: null },
    ...{ replyCount: 0, firstPostId: 1, lastPostAt: now },
    ...more,
});
const deletedBy = (deletedById) => ({ state: 'deleted', deletedById });
describe('threads', () => {
    test.each([
        [
            'an open one',
            thread(),
            { see: everybody, reply: 'member author moderator administrator limited', rename: `author ${staff}` },
        ],
        [
            'one whose window is over',
            thread({ createdAt: longAgo }),
            { see: everybody, reply: 'member author moderator administrator limited', rename: staff },
        ],
        ['a locked one', thread({ isLocked: true }), { see: everybody, reply: staff, rename: staff }],
        ['one that its author deleted', thread(deletedBy(ids.author)), { see: `author ${staff}`, reply: '', rename: '' }],
        ['one that a moderator deleted', thread(deletedBy(ids.moderator)), { see: staff, reply: '', rename: '' }],
    ])('%s: who sees it, replies and renames it', (_what, facts, allowed) => {
        expect({
            see: whoMay(open, (sight) => canSeeThread(sight, facts)),
            reply: whoMay(open, (sight) => canReply(sight, facts)),
            rename: whoMay(open, (sight) => canRenameThread(sight, facts, now)),
        }).toEqual(allowed);
    });
    test('its author does not see one in a forum that they may not read any more', () => {
        expect(whoMay(secret, (sight) => canSeeThread(sight, thread()))).toBe(`${staff} limited`);
    });
});
const post = (more = {}) => ({
    ...{ id: 2, authorId: ids.author, countryCode: null, position: 2, version: 1, state: 'visible', deletedById: null },
    ...{ createdAt: now, reactionScore: 0, thread: thread({ authorId: ids.member }) },
    ...more,
});
describe('posts', () => {
    const reactors = 'member moderator administrator limited';
    const none = { see: '', edit: '', delete: '', restore: '', react: '' };
    const lockedThread = thread({ authorId: ids.member, isLocked: true });
    const deletedThread = thread({ authorId: ids.member, ...deletedBy(ids.moderator) });
    test.each([
        [
            'a visible one',
            post(),
            { see: everybody, edit: `author ${staff}`, delete: `author ${staff}`, restore: '', react: reactors },
        ],
        [
            'one whose window is over',
            post({ createdAt: longAgo }),
            { see: everybody, edit: `author ${staff}`, delete: staff, restore: '', react: reactors },
        ],
        [
            'one in a locked thread',
            post({ thread: lockedThread }),
            { see: everybody, edit: staff, delete: staff, restore: '', react: reactors },
        ],
        [
            'one that its author deleted',
            post(deletedBy(ids.author)),
            { ...none, see: `author ${staff}`, restore: `author ${staff}` },
        ],
        [
            'one that its author deleted long ago',
            post({ ...deletedBy(ids.author), createdAt: longAgo }),
            { ...none, see: `author ${staff}`, restore: staff },
        ],
        ['one that a moderator deleted', post(deletedBy(ids.moderator)), { ...none, see: staff, restore: staff }],
        ['a visible one in a deleted thread', post({ thread: deletedThread }), { ...none, see: staff }],
        [
            'a deleted one in a deleted thread',
            post({ ...deletedBy(ids.author), thread: deletedThread }),
            { ...none, see: staff },
        ],
        [
            'the deleted first post of a deleted thread',
            post({ ...deletedBy(ids.moderator), thread: { ...deletedThread, firstPostId: 2 } }),
            { ...none, see: staff, restore: staff },
        ],
    ])('%s: who sees, edits, deletes, restores it and reacts', (_what, facts, allowed) => {
        expect({
            see: whoMay(open, (sight) => canSeePost(sight, facts)),
            edit: whoMay(open, (sight) => canEditPost(sight, facts)),
            delete: whoMay(open, (sight) => canDeletePost(sight, facts, now)),
            restore: whoMay(open, (sight) => canRestorePost(sight, facts, now)),
            react: whoMay(open, (sight) => canReact(sight, facts)),
        }).toEqual(allowed);
    });
});
describe('reports', () => {
    test.each([
        ['a visible post', post(), 'member moderator administrator limited'],
        [
            'one in a locked thread',
            post({ thread: thread({ authorId: ids.member, isLocked: true }) }),
            'member moderator administrator limited',
        ],
        ['one that a moderator deleted', post(deletedBy(ids.moderator)), ''],
        ['a visible one in a deleted thread', post({ thread: thread(deletedBy(ids.moderator)) }), ''],
    ])('%s: who reports it', (_what, facts, allowed) => {
        expect(whoMay(open, (sight) => canReport(sight, facts))).toBe(allowed);
    });
    test.each([
        ['of an open forum', open, staff],
        ['of a private forum', secret, staff],
        ['where members moderate', treeOf(forum(2, null, {}, [[members, 'moderate', 'allow']])), `member author ${staff}`],
        ['where moderators do not', treeOf(forum(2, null, {}, [[moderators, 'moderate', 'deny']])), 'administrator'],
    ])('%s: who looks at them', (_where, tree, allowed) => {
        expect(whoMay(tree, canSeeReports)).toBe(allowed);
    });
});
//# sourceMappingURL=truth-tables.test.js.map