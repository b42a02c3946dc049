import type { Server, Socket } from 'socket.io';
import { type ForumTree, type Sight } from '../features/forums/access.js';
import { type WatchedStream } from '../features/live/access.js';
import type { Stream } from '../features/live/schema.js';
import type { ThreadFacts } from '../features/threads/access.js';
import type { Actor } from '../shared/actor.js';
import type { ClientToServerEvents, ServerToClientEvents } from './contract.js';
/** What is known of a connection. */
export type SocketData = {
    actor: Actor;
    /** Where it comes from. */
    address: string;
    /** When the session ends by itself. */
    expiresAt: Date | null;
    /** The state of rights (`LiveState.rights`) when the actor was found out. */
    rights: number;
    /** The streams that it watches, and the room of each. */
    rooms: Map<string, string>;
};
/** Socket.IO’s server, typed by the contract. */
export type LiveServer = Server<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;
/** A connection, typed by the contract. */
export type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents, Record<string, never>, SocketData>;
/** Sockets that watch one stream with the same rights: what one may get, all may. */
type Room = {
    name: string;
    audience: Actor;
    sockets: Set<LiveSocket>;
};
type OpenStream = {
    stream: Stream;
    thread: ThreadFacts | undefined;
    rooms: Map<string, Room>;
};
/** Who watches what on this node. */
export type Streams = Map<string, OpenStream>;
/** Puts a socket among those who watch a stream. Does nothing twice. Runs in one step. */
export declare function joinStream(streams: Streams, socket: LiveSocket, watched: WatchedStream): void;
/** Takes a socket from those who watch a stream. Answers whether it was among them. */
export declare function leaveStream(streams: Streams, socket: LiveSocket, name: string): boolean;
/** Gives a socket the rights of another actor, in all that it watches. */
export declare function changeActor(streams: Streams, socket: LiveSocket, actor: Actor): void;
/** The rooms of a stream whose people may not watch it any more. */
export declare function roomsWithoutRights(streams: Streams, sights: Sights): Generator<[OpenStream, Room]>;
/** What an audience may do, worked out once. */
export type Sights = (audience: Actor) => Sight;
/** The sights of audiences in one state of the forums. */
export declare function sightsIn(tree: ForumTree): Sights;
export {};
