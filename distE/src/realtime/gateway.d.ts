import type { Server as HttpServer } from 'node:http';
import type { Follower } from '../events/follower.js';
import type { Limits } from '../http/limits.js';
import type { Logger } from '../platform/log.js';
import type { Reader } from '../platform/transaction.js';
import { type Authenticate } from './handshake.js';
/** What the live side needs of the forum. */
export type LiveContext = {
    reader: Reader;
    follower: Follower;
    log: Logger;
    authenticate: Authenticate;
    publicUrl: string | null;
    trustedProxies: number;
    rateLimits: boolean;
    limits: Pick<Limits, 'replays'>;
};
/** What there is to measure on this node. */
export type LiveStats = {
    sockets: number;
    /** Streams that somebody watches. */
    streams: number;
    /** The place in the log up to which sockets were served. */
    cursor: number;
    /** How many bytes wait for clients to take them. */
    waiting: number;
};
/** The live side of a forum. */
export type Gateway = {
    stats(): LiveStats;
    /** Disconnects everybody, so that they come back elsewhere, and delivers nothing more. */
    close(): Promise<void>;
};
/** Serves Socket.IO at `/socket.io` of a server, from the log. */
export declare function openGateway(server: HttpServer, context: LiveContext): Gateway;
