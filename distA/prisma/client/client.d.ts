import * as runtime from "@prisma/client/runtime/client";
import * as $Class from "./internal/class.js";
import * as Prisma from "./internal/prismaNamespace.js";
export * as $Enums from './enums.js';
export * from "./enums.js";
/**
 * ## Prisma Client
 *
 * Type-safe database client for TypeScript
 * @example
 * ```
 * const prisma = new PrismaClient({
 *   adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL })
 * })
 * // Fetch zero or more Users
 * const users = await prisma.user.findMany()
 * ```
 *
 * Read more in our [docs](https://pris.ly/d/client).
 */
export declare const PrismaClient: $Class.PrismaClientConstructor;
export type PrismaClient<LogOpts extends Prisma.LogLevel = never, OmitOpts extends Prisma.PrismaClientOptions["omit"] = Prisma.PrismaClientOptions["omit"], ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = $Class.PrismaClient<LogOpts, OmitOpts, ExtArgs>;
export { Prisma };
/**
 * Model User
 *
 */
export type User = Prisma.UserModel;
/**
 * Model Group
 * The built-in groups guests, members, moderators and administrators have the ids 1 to 4.
 * Everybody who is signed in is in members, without a row.
 */
export type Group = Prisma.GroupModel;
/**
 * Model GroupMember
 *
 */
export type GroupMember = Prisma.GroupMemberModel;
/**
 * Model Session
 * A browser's session. The cookie holds a random token; only its SHA-256 is kept.
 */
export type Session = Prisma.SessionModel;
/**
 * Model ApiToken
 * A bearer token for programs. The secret is shown once; only its SHA-256 is kept.
 */
export type ApiToken = Prisma.ApiTokenModel;
/**
 * Model Forum
 *
 */
export type Forum = Prisma.ForumModel;
/**
 * Model ForumPermission
 * Allows or denies a group something in a forum and below it. A deny wins over every allow.
 */
export type ForumPermission = Prisma.ForumPermissionModel;
/**
 * Model Thread
 *
 */
export type Thread = Prisma.ThreadModel;
/**
 * Model Post
 *
 */
export type Post = Prisma.PostModel;
/**
 * Model PostRevision
 * What a post said before an edit: one row for each version that another replaced.
 */
export type PostRevision = Prisma.PostRevisionModel;
/**
 * Model ReactionType
 *
 */
export type ReactionType = Prisma.ReactionTypeModel;
/**
 * Model Reaction
 * A member's one reaction to a post.
 */
export type Reaction = Prisma.ReactionModel;
/**
 * Model ThreadRead
 * How far a member has read in a thread: the post with the highest id that a page showed them.
 */
export type ThreadRead = Prisma.ThreadReadModel;
/**
 * Model Report
 * What a member says is wrong with a post, until a moderator closes it.
 */
export type Report = Prisma.ReportModel;
/**
 * Model PostTally
 * Visible posts in visible threads, by forum and author's country ('' for none): the counts of both.
 * Spread over shards so that members who write at once do not wait for one row; a count is the sum.
 */
export type PostTally = Prisma.PostTallyModel;
/**
 * Model CountryTally
 * Members who declare a country.
 */
export type CountryTally = Prisma.CountryTallyModel;
/**
 * Model Event
 * The log. Written without seq in the transaction that caused it; the relay gives it its place.
 * Without foreign keys: it tells what happened, also of rows that are gone.
 */
export type Event = Prisma.EventModel;
/**
 * Model LogHead
 * One row (id 1): the last place given, and the last place that was pruned away.
 */
export type LogHead = Prisma.LogHeadModel;
/**
 * Model IdempotencyKey
 * The first answer to a request that may be sent twice.
 */
export type IdempotencyKey = Prisma.IdempotencyKeyModel;
/**
 * Model Import
 * A document that was loaded, so that loading it again changes nothing.
 */
export type Import = Prisma.ImportModel;
