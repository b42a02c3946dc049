import { ForumError } from './error.js';
import { type ForumRest } from './rest.js';
import { type StreamHandlers } from './watch.js';
export type { LiveEvent, PostView, ReactionsView, ThreadView, UserCard } from '../realtime/contract.js';
export { ForumError } from './error.js';
export type { ForumRest } from './rest.js';
export type { StreamEvent, StreamHandlers } from './watch.js';
/**
 * `offline`: the forum ended the connection or refused the token; nothing more comes. In all other states the
 * client connects by itself, and asks for what it missed.
 */
export type Status = 'connecting' | 'connected' | 'reconnecting' | 'offline';
/** How to connect, and what to tell the program meanwhile. */
export type ConnectOptions = {
    /** An API token. Without one: the browser's session, or a guest. */
    token?: string;
    onStatus?: (status: Status, reason?: ForumError) => void;
    /** The longest wait between two tries to connect, in milliseconds; 5,000 unless given. */
    longestWait?: number;
    /** How to connect, the first that works; both unless given. */
    transports?: readonly ('websocket' | 'polling')[];
};
/** A stream that is being watched. */
export type Subscription = {
    readonly stream: string;
    /** Everything up to this place of the log was handed over. Keep it, to go on from there another time. */
    readonly cursor: number;
    unsubscribe(): void;
};
/** A connection to a forum. */
export type ForumClient = ForumRest & {
    readonly status: Status;
    /**
     * Watches `latest-posts`, `country:CA`, `forum:3`, `thread:12` or `me`. Every event is handed over once and in
     * order, through every loss of the connection. Resolves when the stream is being watched.
     * @throws ForumError `not_found` when there is no such stream or the member may not see it.
     */
    subscribe(stream: string, handlers: StreamHandlers): Promise<Subscription>;
    /** Connects now instead of after the wait, for a program that hears that the network is back. */
    retry(): void;
    close(): void;
};
/** Connects to the forum at an address like `https://forum.example.org`. */
export declare function connectForum(url: string, options?: ConnectOptions): ForumClient;
