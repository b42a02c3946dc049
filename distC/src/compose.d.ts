import type { RequestListener, Server } from 'node:http';
import type { Express } from 'express';
import { type Log } from './events/log.js';
import { type ThreadWatchers } from './features/threads/pages.js';
import type { Route } from './http/route.js';
import type { Config } from './platform/config.js';
import type { Logger } from './platform/log.js';
import type { Db } from './platform/transaction.js';
import { type LiveStats } from './realtime/gateway.js';
import type { PageRow } from './web/page.js';
/** A forum at work: mount `app` on a server of your own, and `attach` the live side to it. */
export type Forum = {
    app: Express;
    /** `app` with kept answers in front of it, for a server of the forum's own: quicker, and otherwise the same. */
    listener: RequestListener;
    db: Db;
    /** Makes the first administrator, as long as there is none: the configured one, or one of this start. */
    setupToken: string;
    /** Serves Socket.IO at `/socket.io` of this server. */
    attach(server: Server): void;
    /** What there is to measure on the live side; null before `attach`. */
    liveStats(): LiveStats | null;
    /** Says that it is not ready any more, and closes live connections with a reason. Requests are still served. */
    stop(): Promise<void>;
    /** Stops, finishes the log's work, and closes the database. */
    close(): Promise<void>;
};
/** What routes are told by, beside the database. */
export type RouteParts = {
    /** Makes the first administrator. */
    setupToken: string;
    /** Is told of each thread that is opened. */
    countView(threadId: number): void;
    log: Log;
};
/** Every route of the API. */
export declare function allRoutes({ setupToken, countView, log }: RouteParts): readonly Route[];
/**
 * Every page and form; feeds first, for a page's address fits those of the feeds beside it too.
 * `setupToken` makes the first administrator.
 */
export declare function allPages(setupToken: string, watchers: ThreadWatchers): readonly PageRow[];
/**
 * Opens the database, loads the seed into an empty one, and wires everything to it.
 * @throws Error with a sentence when the database cannot be opened.
 */
export declare function startForum(config: Config, log: Logger): Promise<Forum>;
/** Wires everything to an open database. Nothing else in Rostra knows more than its neighbours. */
export declare function composeForum(config: Config, log: Logger, opened: Db): Forum;
