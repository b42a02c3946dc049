import * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "./prismaNamespace.js";
export type LogOptions<ClientOptions extends Prisma.PrismaClientOptions> = 'log' extends keyof ClientOptions ? ClientOptions['log'] extends Array<Prisma.LogLevel | Prisma.LogDefinition> ? Prisma.GetEvents<ClientOptions['log']> : never : never;
export interface PrismaClientConstructor {
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
    new <Options extends Prisma.PrismaClientOptions = Prisma.PrismaClientOptions, LogOpts extends LogOptions<Options> = LogOptions<Options>, OmitOpts extends Prisma.PrismaClientOptions['omit'] = Options extends {
        omit: infer U;
    } ? U : Prisma.PrismaClientOptions['omit'], ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs>(options: Prisma.PrismaClientConstructorArgs<Options>): PrismaClient<LogOpts, OmitOpts, ExtArgs>;
}
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
export interface PrismaClient<in LogOpts extends Prisma.LogLevel = never, in out OmitOpts extends Prisma.PrismaClientOptions['omit'] = Prisma.PrismaClientOptions['omit'], in out ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['other'];
    };
    $on<V extends LogOpts>(eventType: V, callback: (event: V extends 'query' ? Prisma.QueryEvent : Prisma.LogEvent) => void): PrismaClient;
    /**
     * Connect with the database
     */
    $connect(): runtime.Types.Utils.JsPromise<void>;
    /**
     * Disconnect from the database
     */
    $disconnect(): runtime.Types.Utils.JsPromise<void>;
    /**
       * Executes a prepared raw query and returns the number of affected rows.
       * @example
       * ```
       * const result = await prisma.$executeRaw`UPDATE User SET cool = ${true} WHERE email = ${'user@email.com'};`
       * ```
       *
       * Read more in our [docs](https://pris.ly/d/raw-queries).
       */
    $executeRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Executes a raw query and returns the number of affected rows.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$executeRawUnsafe('UPDATE User SET cool = $1 WHERE email = $2 ;', true, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $executeRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Performs a prepared raw query and returns the `SELECT` data.
     * @example
     * ```
     * const result = await prisma.$queryRaw`SELECT * FROM User WHERE id = ${1} OR email = ${'user@email.com'};`
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Performs a raw query and returns the `SELECT` data.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$queryRawUnsafe('SELECT * FROM User WHERE id = $1 OR email = $2;', 1, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Allows the running of a sequence of read/write operations that are guaranteed to either succeed or fail as a whole.
     * @example
     * ```
     * const [george, bob, alice] = await prisma.$transaction([
     *   prisma.user.create({ data: { name: 'George' } }),
     *   prisma.user.create({ data: { name: 'Bob' } }),
     *   prisma.user.create({ data: { name: 'Alice' } }),
     * ])
     * ```
     *
     * Read more in our [docs](https://www.prisma.io/docs/orm/prisma-client/queries/transactions).
     */
    $transaction<P extends Prisma.PrismaPromise<any>[]>(arg: [...P], options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<runtime.Types.Utils.UnwrapTuple<P>>;
    $transaction<R>(fn: (prisma: Omit<PrismaClient, runtime.ITXClientDenyList>) => runtime.Types.Utils.JsPromise<R>, options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<R>;
    $extends: runtime.Types.Extensions.ExtendsHook<"extends", Prisma.TypeMapCb<OmitOpts>, ExtArgs, runtime.Types.Utils.Call<Prisma.TypeMapCb<OmitOpts>, {
        extArgs: ExtArgs;
    }>>;
    /**
 * `prisma.user`: Exposes CRUD operations for the **User** model.
  * Example usage:
  * ```ts
  * // Fetch zero or more Users
  * const users = await prisma.user.findMany()
  * ```
  */
    get user(): Prisma.UserDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.group`: Exposes CRUD operations for the **Group** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Groups
      * const groups = await prisma.group.findMany()
      * ```
      */
    get group(): Prisma.GroupDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.groupMember`: Exposes CRUD operations for the **GroupMember** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more GroupMembers
      * const groupMembers = await prisma.groupMember.findMany()
      * ```
      */
    get groupMember(): Prisma.GroupMemberDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.session`: Exposes CRUD operations for the **Session** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Sessions
      * const sessions = await prisma.session.findMany()
      * ```
      */
    get session(): Prisma.SessionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.apiToken`: Exposes CRUD operations for the **ApiToken** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ApiTokens
      * const apiTokens = await prisma.apiToken.findMany()
      * ```
      */
    get apiToken(): Prisma.ApiTokenDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.forum`: Exposes CRUD operations for the **Forum** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Forums
      * const forums = await prisma.forum.findMany()
      * ```
      */
    get forum(): Prisma.ForumDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.forumPermission`: Exposes CRUD operations for the **ForumPermission** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ForumPermissions
      * const forumPermissions = await prisma.forumPermission.findMany()
      * ```
      */
    get forumPermission(): Prisma.ForumPermissionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.thread`: Exposes CRUD operations for the **Thread** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Threads
      * const threads = await prisma.thread.findMany()
      * ```
      */
    get thread(): Prisma.ThreadDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.post`: Exposes CRUD operations for the **Post** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Posts
      * const posts = await prisma.post.findMany()
      * ```
      */
    get post(): Prisma.PostDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.postRevision`: Exposes CRUD operations for the **PostRevision** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more PostRevisions
      * const postRevisions = await prisma.postRevision.findMany()
      * ```
      */
    get postRevision(): Prisma.PostRevisionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.reactionType`: Exposes CRUD operations for the **ReactionType** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ReactionTypes
      * const reactionTypes = await prisma.reactionType.findMany()
      * ```
      */
    get reactionType(): Prisma.ReactionTypeDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.reaction`: Exposes CRUD operations for the **Reaction** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Reactions
      * const reactions = await prisma.reaction.findMany()
      * ```
      */
    get reaction(): Prisma.ReactionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.threadRead`: Exposes CRUD operations for the **ThreadRead** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more ThreadReads
      * const threadReads = await prisma.threadRead.findMany()
      * ```
      */
    get threadRead(): Prisma.ThreadReadDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.report`: Exposes CRUD operations for the **Report** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Reports
      * const reports = await prisma.report.findMany()
      * ```
      */
    get report(): Prisma.ReportDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.postTally`: Exposes CRUD operations for the **PostTally** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more PostTallies
      * const postTallies = await prisma.postTally.findMany()
      * ```
      */
    get postTally(): Prisma.PostTallyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.countryTally`: Exposes CRUD operations for the **CountryTally** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more CountryTallies
      * const countryTallies = await prisma.countryTally.findMany()
      * ```
      */
    get countryTally(): Prisma.CountryTallyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.event`: Exposes CRUD operations for the **Event** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Events
      * const events = await prisma.event.findMany()
      * ```
      */
    get event(): Prisma.EventDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.logHead`: Exposes CRUD operations for the **LogHead** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more LogHeads
      * const logHeads = await prisma.logHead.findMany()
      * ```
      */
    get logHead(): Prisma.LogHeadDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.idempotencyKey`: Exposes CRUD operations for the **IdempotencyKey** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more IdempotencyKeys
      * const idempotencyKeys = await prisma.idempotencyKey.findMany()
      * ```
      */
    get idempotencyKey(): Prisma.IdempotencyKeyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.import`: Exposes CRUD operations for the **Import** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Imports
      * const imports = await prisma.import.findMany()
      * ```
      */
    get import(): Prisma.ImportDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
}
export declare function getPrismaClientClass(): PrismaClientConstructor;
