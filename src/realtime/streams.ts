import type { Server, Socket } from 'socket.io'
import { type ForumTree, type Sight, sightIn } from '../features/forums/access.js'
import { canWatch, type WatchedStream } from '../features/live/access.js'
import type { Stream } from '../features/live/schema.js'
import type { ThreadFacts } from '../features/threads/access.js'
import type { Actor } from '../shared/actor.js'
import type { ClientToServerEvents, ServerToClientEvents } from './contract.js'

/** What is known of a connection. */
export type SocketData = {
  actor: Actor
  /** Where it comes from. */
  address: string
  /** When the session ends by itself. */
  expiresAt: Date | null
  /** The state of rights (`LiveState.rights`) when the actor was found out. */
  rights: number
  /** The streams that it watches, and the room of each. */
  rooms: Map<string, string>
}

/** What nodes say to each other, past the log. */
export type NodeToNodeEvents = {
  /** Sessions and tokens ended, as `session:7` and `token:9`. */
  ended: (credentials: readonly string[]) => void
}

/** Socket.IO’s server, typed by the contract. */
export type LiveServer = Server<ClientToServerEvents, ServerToClientEvents, NodeToNodeEvents, SocketData>

/** A connection, typed by the contract. */
export type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents, NodeToNodeEvents, SocketData>

/** Sockets that watch one stream with the same rights: what one may get, all may. */
type Room = { name: string; audience: Actor; sockets: Set<LiveSocket> }

type OpenStream = { stream: Stream; thread: ThreadFacts | undefined; rooms: Map<string, Room> }

/** Who watches what on this node. */
export type Streams = Map<string, OpenStream>

/** Puts a socket among those who watch a stream. Does nothing twice. Runs in one step. */
export function joinStream(streams: Streams, socket: LiveSocket, watched: WatchedStream): void {
  const { name } = watched.stream
  const audience = audienceOf(socket.data.actor, watched.isOwnThread || watched.stream.kind === 'me')
  const roomName = `${name}|${audience.key}`
  if (socket.data.rooms.get(name) === roomName) return
  leaveStream(streams, socket, name)
  const open = streams.get(name) ?? { stream: watched.stream, thread: watched.thread, rooms: new Map() }
  streams.set(name, open)
  const room = open.rooms.get(roomName) ?? { name: roomName, audience: audience.actor, sockets: new Set() }
  open.rooms.set(roomName, room)
  room.sockets.add(socket)
  socket.data.rooms.set(name, roomName)
  void socket.join(roomName)
}

/** Takes a socket from those who watch a stream. Answers whether it was among them. */
export function leaveStream(streams: Streams, socket: LiveSocket, name: string): boolean {
  const roomName = socket.data.rooms.get(name)
  if (roomName === undefined) return false
  socket.data.rooms.delete(name)
  void socket.leave(roomName)
  const open = streams.get(name)
  const room = open?.rooms.get(roomName)
  room?.sockets.delete(socket)
  if (room?.sockets.size === 0) open?.rooms.delete(roomName)
  if (open?.rooms.size === 0) streams.delete(name)
  return true
}

/** Gives a socket the rights of another actor, in all that it watches. */
export function changeActor(streams: Streams, socket: LiveSocket, actor: Actor): void {
  socket.data.actor = actor
  for (const name of [...socket.data.rooms.keys()]) {
    const open = streams.get(name)
    if (!open) continue
    joinStream(streams, socket, {
      stream: open.stream,
      thread: open.thread,
      isOwnThread: open.thread !== undefined && open.thread.authorId === actor.memberId,
    })
  }
}

/** The rooms of a stream whose people may not watch it any more. */
export function* roomsWithoutRights(streams: Streams, sights: Sights): Generator<[OpenStream, Room]> {
  for (const open of streams.values()) {
    for (const room of open.rooms.values()) {
      if (!canWatch(sights(room.audience), open.stream, open.thread)) yield [open, room]
    }
  }
}

/** What an audience may do, worked out once. */
export type Sights = (audience: Actor) => Sight

/** The sights of audiences in one state of the forums. */
export function sightsIn(tree: ForumTree): Sights {
  const known = new Map<string, Sight>()
  return (audience) => {
    const key = audienceKey(audience)
    const sight = known.get(key) ?? sightIn(tree, audience)
    known.set(key, sight)
    return sight
  }
}

/**
 * Those who may do the same: they have the same groups, and a token that may moderate or not. Who sees
 * more than others because it is their own is an audience alone.
 */
function audienceOf(actor: Actor, isAlone: boolean): { key: string; actor: Actor } {
  const audience = { ...actor, memberId: isAlone ? actor.memberId : null }
  return { key: audienceKey(audience), actor: audience }
}

function audienceKey({ groups, scopes, memberId }: Actor): string {
  return `${groups.join(',')}|${scopes.has('moderate') ? 'moderate' : ''}|${memberId ?? ''}`
}
