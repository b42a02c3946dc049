import { type Socket } from 'socket.io-client';
import { type ForumClient, type ForumError, type Status, type StreamEvent } from '../../src/client/index.js';
import type { RevokedEvent, ServerEvent, SubscribeAnswer } from '../../src/realtime/contract.js';
import { type TestMember } from './factories.js';
import type { TestForum } from './forum.js';
/** What a test's forum is peopled with. */
export type Scene = {
    admin: TestMember;
    author: TestMember;
    reader: TestMember;
    forumId: number;
    threadId: number;
    firstPostId: number;
};
/** A forum with an administrator, two members and a thread. */
export declare function setScene(test: TestForum, more?: {
    private?: boolean;
    body?: string;
}): Promise<Scene>;
/** Waits until everything that happened was delivered. */
export declare function settle({ db, forum }: TestForum): Promise<void>;
/** A client with what it was handed. */
export type Watcher = {
    client: ForumClient;
    events: StreamEvent[];
    resets: number[];
    revoked: ForumError[];
    statuses: Status[];
};
/** Connects the typed client and watches a stream. */
export declare function watch(url: string, token: string | undefined, stream: string, after?: number): Promise<Watcher>;
/** A bare socket, for what the typed client would never send. */
export type Raw = {
    socket: Socket;
    received: ServerEvent[];
    ask(event: string, ...given: unknown[]): Promise<SubscribeAnswer>;
};
/** Connects a bare socket. @throws the handshake's error */
export declare function connectRaw(url: string, auth?: object, headers?: Record<string, string>, transports?: string[]): Promise<Raw>;
/** Closes every client that a test opened. */
export declare function closeClients(): void;
/** Waits until something is so. */
export declare function until(isSo: () => boolean | Promise<boolean>, withinMs?: number): Promise<void>;
/** The revocations among what a bare socket received. */
export declare function revocations(raw: Raw): RevokedEvent[];
