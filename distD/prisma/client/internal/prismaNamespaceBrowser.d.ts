import * as runtime from "@prisma/client/runtime/index-browser";
export type * from '../models.js';
export type * from './prismaNamespace.js';
export declare const Decimal: typeof runtime.Decimal;
export declare const NullTypes: {
    DbNull: (new (secret: never) => typeof runtime.DbNull);
    JsonNull: (new (secret: never) => typeof runtime.JsonNull);
    AnyNull: (new (secret: never) => typeof runtime.AnyNull);
};
/**
 * Helper for filtering JSON entries that have `null` on the database (empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const DbNull: import("@prisma/client-runtime-utils").DbNullClass;
/**
 * Helper for filtering JSON entries that have JSON `null` values (not empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
/**
 * Helper for filtering JSON entries that are `Prisma.DbNull` or `Prisma.JsonNull`
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const AnyNull: import("@prisma/client-runtime-utils").AnyNullClass;
export declare const ModelName: {
    readonly User: 'User';
    readonly Group: 'Group';
    readonly GroupMember: 'GroupMember';
    readonly Session: 'Session';
    readonly ApiToken: 'ApiToken';
    readonly Forum: 'Forum';
    readonly ForumPermission: 'ForumPermission';
    readonly Thread: 'Thread';
    readonly Post: 'Post';
    readonly PostRevision: 'PostRevision';
    readonly ReactionType: 'ReactionType';
    readonly Reaction: 'Reaction';
    readonly ThreadRead: 'ThreadRead';
    readonly Report: 'Report';
    readonly PostTally: 'PostTally';
    readonly CountryTally: 'CountryTally';
    readonly Event: 'Event';
    readonly LogHead: 'LogHead';
    readonly IdempotencyKey: 'IdempotencyKey';
    readonly Import: 'Import';
};
export type ModelName = (typeof ModelName)[keyof typeof ModelName];
export declare const TransactionIsolationLevel: {
    readonly ReadUncommitted: 'ReadUncommitted';
    readonly ReadCommitted: 'ReadCommitted';
    readonly RepeatableRead: 'RepeatableRead';
    readonly Serializable: 'Serializable';
};
export type TransactionIsolationLevel = (typeof TransactionIsolationLevel)[keyof typeof TransactionIsolationLevel];
export declare const UserScalarFieldEnum: {
    readonly id: 'id';
    readonly username: 'username';
    readonly usernameKey: 'usernameKey';
    readonly email: 'email';
    readonly passwordHash: 'passwordHash';
    readonly title: 'title';
    readonly location: 'location';
    readonly countryCode: 'countryCode';
    readonly countryText: 'countryText';
    readonly joinedAt: 'joinedAt';
    readonly importedMessageCount: 'importedMessageCount';
    readonly importedReactionScore: 'importedReactionScore';
    readonly messageCount: 'messageCount';
    readonly reactionScore: 'reactionScore';
    readonly lookedAt: 'lookedAt';
};
export type UserScalarFieldEnum = (typeof UserScalarFieldEnum)[keyof typeof UserScalarFieldEnum];
export declare const RelationLoadStrategy: {
    readonly query: 'query';
    readonly join: 'join';
};
export type RelationLoadStrategy = (typeof RelationLoadStrategy)[keyof typeof RelationLoadStrategy];
export declare const GroupScalarFieldEnum: {
    readonly id: 'id';
    readonly key: 'key';
    readonly name: 'name';
};
export type GroupScalarFieldEnum = (typeof GroupScalarFieldEnum)[keyof typeof GroupScalarFieldEnum];
export declare const GroupMemberScalarFieldEnum: {
    readonly userId: 'userId';
    readonly groupId: 'groupId';
};
export type GroupMemberScalarFieldEnum = (typeof GroupMemberScalarFieldEnum)[keyof typeof GroupMemberScalarFieldEnum];
export declare const SessionScalarFieldEnum: {
    readonly id: 'id';
    readonly tokenHash: 'tokenHash';
    readonly userId: 'userId';
    readonly userAgent: 'userAgent';
    readonly address: 'address';
    readonly createdAt: 'createdAt';
    readonly lastSeenAt: 'lastSeenAt';
    readonly expiresAt: 'expiresAt';
};
export type SessionScalarFieldEnum = (typeof SessionScalarFieldEnum)[keyof typeof SessionScalarFieldEnum];
export declare const ApiTokenScalarFieldEnum: {
    readonly id: 'id';
    readonly secretHash: 'secretHash';
    readonly userId: 'userId';
    readonly name: 'name';
    readonly scopes: 'scopes';
    readonly createdAt: 'createdAt';
    readonly lastUsedAt: 'lastUsedAt';
};
export type ApiTokenScalarFieldEnum = (typeof ApiTokenScalarFieldEnum)[keyof typeof ApiTokenScalarFieldEnum];
export declare const ForumScalarFieldEnum: {
    readonly id: 'id';
    readonly parentId: 'parentId';
    readonly kind: 'kind';
    readonly name: 'name';
    readonly slug: 'slug';
    readonly sortOrder: 'sortOrder';
    readonly isPrivate: 'isPrivate';
    readonly countsMessages: 'countsMessages';
    readonly authorWindowMinutes: 'authorWindowMinutes';
    readonly threadCount: 'threadCount';
    readonly createdAt: 'createdAt';
};
export type ForumScalarFieldEnum = (typeof ForumScalarFieldEnum)[keyof typeof ForumScalarFieldEnum];
export declare const ForumPermissionScalarFieldEnum: {
    readonly forumId: 'forumId';
    readonly groupId: 'groupId';
    readonly permission: 'permission';
    readonly isAllowed: 'isAllowed';
};
export type ForumPermissionScalarFieldEnum = (typeof ForumPermissionScalarFieldEnum)[keyof typeof ForumPermissionScalarFieldEnum];
export declare const ThreadScalarFieldEnum: {
    readonly id: 'id';
    readonly forumId: 'forumId';
    readonly authorId: 'authorId';
    readonly title: 'title';
    readonly slug: 'slug';
    readonly createdAt: 'createdAt';
    readonly isSticky: 'isSticky';
    readonly isLocked: 'isLocked';
    readonly state: 'state';
    readonly deletedAt: 'deletedAt';
    readonly deletedById: 'deletedById';
    readonly viewCount: 'viewCount';
    readonly replyCount: 'replyCount';
    readonly firstPostId: 'firstPostId';
    readonly lastPostId: 'lastPostId';
    readonly lastPostAt: 'lastPostAt';
};
export type ThreadScalarFieldEnum = (typeof ThreadScalarFieldEnum)[keyof typeof ThreadScalarFieldEnum];
export declare const PostScalarFieldEnum: {
    readonly id: 'id';
    readonly threadId: 'threadId';
    readonly forumId: 'forumId';
    readonly authorId: 'authorId';
    readonly countryCode: 'countryCode';
    readonly position: 'position';
    readonly body: 'body';
    readonly html: 'html';
    readonly excerpt: 'excerpt';
    readonly rendererVersion: 'rendererVersion';
    readonly createdAt: 'createdAt';
    readonly editedAt: 'editedAt';
    readonly editedById: 'editedById';
    readonly version: 'version';
    readonly state: 'state';
    readonly deletedAt: 'deletedAt';
    readonly deletedById: 'deletedById';
    readonly reactionScore: 'reactionScore';
    readonly reactionCounts: 'reactionCounts';
};
export type PostScalarFieldEnum = (typeof PostScalarFieldEnum)[keyof typeof PostScalarFieldEnum];
export declare const PostRevisionScalarFieldEnum: {
    readonly postId: 'postId';
    readonly version: 'version';
    readonly body: 'body';
    readonly html: 'html';
    readonly createdAt: 'createdAt';
    readonly editedById: 'editedById';
};
export type PostRevisionScalarFieldEnum = (typeof PostRevisionScalarFieldEnum)[keyof typeof PostRevisionScalarFieldEnum];
export declare const ReactionTypeScalarFieldEnum: {
    readonly id: 'id';
    readonly key: 'key';
    readonly name: 'name';
    readonly emoji: 'emoji';
    readonly score: 'score';
    readonly sortOrder: 'sortOrder';
};
export type ReactionTypeScalarFieldEnum = (typeof ReactionTypeScalarFieldEnum)[keyof typeof ReactionTypeScalarFieldEnum];
export declare const ReactionScalarFieldEnum: {
    readonly postId: 'postId';
    readonly userId: 'userId';
    readonly typeId: 'typeId';
    readonly receiverId: 'receiverId';
    readonly forumId: 'forumId';
    readonly createdAt: 'createdAt';
};
export type ReactionScalarFieldEnum = (typeof ReactionScalarFieldEnum)[keyof typeof ReactionScalarFieldEnum];
export declare const ThreadReadScalarFieldEnum: {
    readonly userId: 'userId';
    readonly threadId: 'threadId';
    readonly postId: 'postId';
};
export type ThreadReadScalarFieldEnum = (typeof ThreadReadScalarFieldEnum)[keyof typeof ThreadReadScalarFieldEnum];
export declare const ReportScalarFieldEnum: {
    readonly id: 'id';
    readonly postId: 'postId';
    readonly reporterId: 'reporterId';
    readonly reason: 'reason';
    readonly createdAt: 'createdAt';
    readonly closedAt: 'closedAt';
    readonly closedById: 'closedById';
};
export type ReportScalarFieldEnum = (typeof ReportScalarFieldEnum)[keyof typeof ReportScalarFieldEnum];
export declare const PostTallyScalarFieldEnum: {
    readonly forumId: 'forumId';
    readonly countryCode: 'countryCode';
    readonly shard: 'shard';
    readonly postCount: 'postCount';
};
export type PostTallyScalarFieldEnum = (typeof PostTallyScalarFieldEnum)[keyof typeof PostTallyScalarFieldEnum];
export declare const CountryTallyScalarFieldEnum: {
    readonly countryCode: 'countryCode';
    readonly memberCount: 'memberCount';
};
export type CountryTallyScalarFieldEnum = (typeof CountryTallyScalarFieldEnum)[keyof typeof CountryTallyScalarFieldEnum];
export declare const EventScalarFieldEnum: {
    readonly id: 'id';
    readonly seq: 'seq';
    readonly type: 'type';
    readonly at: 'at';
    readonly forumId: 'forumId';
    readonly threadId: 'threadId';
    readonly postId: 'postId';
    readonly userId: 'userId';
    readonly data: 'data';
};
export type EventScalarFieldEnum = (typeof EventScalarFieldEnum)[keyof typeof EventScalarFieldEnum];
export declare const LogHeadScalarFieldEnum: {
    readonly id: 'id';
    readonly seq: 'seq';
    readonly prunedSeq: 'prunedSeq';
};
export type LogHeadScalarFieldEnum = (typeof LogHeadScalarFieldEnum)[keyof typeof LogHeadScalarFieldEnum];
export declare const IdempotencyKeyScalarFieldEnum: {
    readonly scope: 'scope';
    readonly keyHash: 'keyHash';
    readonly fingerprint: 'fingerprint';
    readonly answer: 'answer';
    readonly createdAt: 'createdAt';
};
export type IdempotencyKeyScalarFieldEnum = (typeof IdempotencyKeyScalarFieldEnum)[keyof typeof IdempotencyKeyScalarFieldEnum];
export declare const ImportScalarFieldEnum: {
    readonly hash: 'hash';
    readonly threadId: 'threadId';
    readonly createdAt: 'createdAt';
};
export type ImportScalarFieldEnum = (typeof ImportScalarFieldEnum)[keyof typeof ImportScalarFieldEnum];
export declare const SortOrder: {
    readonly asc: 'asc';
    readonly desc: 'desc';
};
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
export declare const JsonNullValueInput: {
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
};
export type JsonNullValueInput = (typeof JsonNullValueInput)[keyof typeof JsonNullValueInput];
export declare const QueryMode: {
    readonly default: 'default';
    readonly insensitive: 'insensitive';
};
export type QueryMode = (typeof QueryMode)[keyof typeof QueryMode];
export declare const NullsOrder: {
    readonly first: 'first';
    readonly last: 'last';
};
export type NullsOrder = (typeof NullsOrder)[keyof typeof NullsOrder];
export declare const JsonNullValueFilter: {
    readonly DbNull: import("@prisma/client-runtime-utils").DbNullClass;
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
    readonly AnyNull: import("@prisma/client-runtime-utils").AnyNullClass;
};
export type JsonNullValueFilter = (typeof JsonNullValueFilter)[keyof typeof JsonNullValueFilter];
