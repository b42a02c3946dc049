import type { LoggedEvent } from '../events/catalogue.js'
import { endedCredential } from '../events/effects.js'
import { readGroupsOf } from '../features/auth/queries.js'
import { readForumTree } from '../features/forums/access.js'
import { canReceive, isOfEveryCountry, streamsOf } from '../features/live/access.js'
import { presentEvents } from '../features/live/queries.js'
import { addressEvent, type PresentedEvent } from '../features/live/views.js'
import { readTogether } from '../platform/reader.js'
import type { Reader } from '../platform/transaction.js'
import { memberActor } from '../shared/actor.js'
import type { ServerEvent } from './contract.js'
import {
  changeActor,
  type LiveServer,
  type LiveSocket,
  leaveStream,
  roomsWithoutRights,
  type Sights,
  type Streams,
  sightsIn,
} from './streams.js'

/** What this node's sockets are served from. */
export type LiveState = {
  io: LiveServer
  streams: Streams
  /** Counts up whenever rights may have changed. Who checked rights before must check them again. */
  rights: number
}

/** Changes that can take away what somebody was allowed to watch. */
const takingRights: ReadonlySet<LoggedEvent['type']> = new Set([
  'access.changed',
  'membership.changed',
  'thread.deleted',
  'session.ended',
])

/** Whether one of these events can take away what somebody was allowed to watch. */
export function takeRights(events: readonly LoggedEvent[]): boolean {
  return events.some(({ type }) => takingRights.has(type))
}

/**
 * Reads what a batch of events shows, and answers the step that hands it out: first the new groups of members and the
 * end of sessions, then the events to whom they may still go, then the end of streams that were taken away.
 *
 * Nobody gets a text that was written after this node heard of their loss. What is kept is as of the place up to which the log was
 * followed, texts and the rights to them alike; what is not kept is read from the database, rights after the texts.
 * Only the groups of sockets and their sessions are as of this batch. So a batch does not go, null, before a change of
 * rights that was followed already: it goes together with that.
 */
export async function prepareBroadcast(
  reader: Reader,
  live: LiveState,
  events: readonly LoggedEvent[],
  ahead: readonly LoggedEvent[],
): Promise<(() => boolean) | null> {
  if (takeRights(ahead)) return null
  const watched = new Set(watchedAmong(live.streams, events))
  const { presented, tree } = await readTogether(reader, async (reader) => ({
    presented: await presentEvents(reader, [...watched]),
    tree: await readForumTree(reader),
  }))
  const groups = await readChangedGroups(reader, events)
  const sights = sightsIn(tree)
  return () => {
    // Whoever came meanwhile, to a stream that nobody watched, was promised these events too.
    if (watchedAmong(live.streams, events).some((event) => !watched.has(event))) return false
    if (groups.size > 0) regroup(live, groups)
    endSessions(live, events)
    for (const event of presented) emitEvent(live, sights, event)
    const last = events.at(-1)
    if (!last || !takeRights(events)) return true
    live.rights++
    for (const [{ stream }, room] of [...roomsWithoutRights(live.streams, sights)]) {
      for (const socket of room.sockets) revokeStream(live, socket, stream.name, last)
    }
    return true
  }
}

/** The events that somebody here may watch. The others are not even read. */
function watchedAmong(streams: Streams, events: readonly LoggedEvent[]): LoggedEvent[] {
  if (streams.size === 0) return []
  const isAnyCountry = [...streams.values()].some(({ stream }) => stream.kind === 'country')
  return events.filter((event) => {
    if (!('threadId' in event)) return false
    if (streams.has(`thread:${event.threadId}`)) return true
    if (event.type === 'reactions.changed') return false
    return isAnyCountry || streams.has(`forum:${event.forumId}`) || streams.has('latest-posts')
  })
}

async function readChangedGroups(reader: Reader, events: readonly LoggedEvent[]): Promise<Map<number, number[]>> {
  const ids = new Set(events.flatMap((event) => (event.type === 'membership.changed' ? [event.userId] : [])))
  return ids.size === 0 ? new Map() : readGroupsOf(reader, [...ids])
}

/** Gives the sockets of members the groups that they are in now. */
function regroup({ io, streams }: LiveState, groups: ReadonlyMap<number, number[]>): void {
  for (const socket of io.sockets.sockets.values()) {
    const { memberId, credential, scopes } = socket.data.actor
    const joined = memberId === null ? undefined : groups.get(memberId)
    if (memberId === null || credential === null || !joined) continue
    changeActor(streams, socket, memberActor(memberId, joined, credential, [...scopes]))
  }
}

/** Sends an event once to each room whose people may get it. */
function emitEvent({ io, streams }: LiveState, sights: Sights, event: PresentedEvent): void {
  const own = streams.get(`thread:${event.thread.id}`)
  if (own) own.thread = event.thread
  for (const name of addressees(streams, event)) {
    const open = streams.get(name)
    if (!open) continue
    const rooms = [...open.rooms.values()].filter((room) => canReceive(sights(room.audience), event, open.stream))
    if (rooms.length === 0) continue
    const addressed = addressEvent(event, name)
    // `local`: every node reads the log itself, an adapter must not carry the event to the others.
    send(io.local.to(rooms.map((room) => room.name)), addressed)
  }
}

function addressees(streams: Streams, event: PresentedEvent): string[] {
  const names = streamsOf(event)
  if (!isOfEveryCountry(event)) return names
  return [...names, ...[...streams.keys()].filter((name) => name.startsWith('country:'))]
}

/** Disconnects those whose session or token ended. They get nothing of the batch: a node that was held up hears late. */
function endSessions(live: LiveState, events: readonly LoggedEvent[]): void {
  const ended = events.flatMap((event) => (event.type === 'session.ended' ? [endedCredential(event.data)] : []))
  const [first] = events
  if (first) endCredentials(live, new Set(ended), { seq: first.seq - 1, at: first.at })
}

/** Disconnects those who came with a session or token that is among these. `served` is up to where they were. */
export function endCredentials(live: LiveState, ended: ReadonlySet<string>, served: { seq: number; at: Date }): void {
  if (ended.size === 0) return
  for (const socket of live.io.sockets.sockets.values()) {
    const { credential } = socket.data.actor
    if (credential && ended.has(`${credential.kind}:${credential.id}`)) endSession(live, socket, served)
  }
}

/** Tells a client that its streams are gone, and disconnects it: it may come back with another session, or as a guest. */
export function endSession(live: LiveState, socket: LiveSocket, served: { seq: number; at: Date }): void {
  for (const name of [...socket.data.rooms.keys()]) revokeStream(live, socket, name, served)
  socket.disconnect(true)
}

function revokeStream({ streams }: LiveState, socket: LiveSocket, name: string, last: { seq: number; at: Date }): void {
  if (!leaveStream(streams, socket, name)) return
  send(socket, { type: 'stream:revoked', seq: last.seq, stream: name, at: last.at.toISOString() })
}

/** Emits an event under its type's name. */
function send(to: Pick<LiveSocket, 'emit'> | ReturnType<LiveServer['local']['to']>, event: ServerEvent): void {
  const { emit } = to as { emit(type: string, event: ServerEvent): unknown }
  emit.call(to, event.type, event)
}
