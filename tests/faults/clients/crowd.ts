import type { Db } from '../../../src/platform/transaction.js'
import type { TestMember } from '../../helpers/factories.js'
import type { ClientContext, Door } from './context.js'
import { editPosts } from './editor.js'
import { comeAndGo } from './insider.js'
import { type Listening, listen } from './listener.js'
import { writePrivately } from './private-writer.js'
import { probe } from './prober.js'
import { react } from './reactor.js'
import { readStream } from './reader.js'
import { writeInVain } from './refused.js'
import { removePosts } from './remover.js'
import type { Scene, SceneSize } from './scene.js'
import { replyTwice, writeReplies } from './writer.js'

/** Everybody who is at the forum. */
export type Crowd = {
  /** Begins nothing new, and resolves when all that was begun is known, or given up. */
  endWriting(): Promise<void>
  /** Lets those go who read and listen. */
  leave(): Promise<void>
}

/** What the crowd needs: a writer for each probe besides the others, and threads of their own for probes and removers. */
export const sceneSizeFor = (nodes: number): SceneSize => ({ writers: 13 + nodes, insiders: 2, threads: 4 + 3 })

/** How long everybody rests between two things, in milliseconds. */
const rest = { write: 150, edit: 200, react: 150, remove: 250, inVain: 500, privately: 200, read: 400 }

/** Where everybody meets, and where it is recorded. */
export type Meeting = Pick<ClientContext, 'doors' | 'scene' | 'record'>

/** Lets everybody in: first those who listen, then those who write. Insiders come where their credentials can be made: in `db`. */
export async function gatherCrowd(meeting: Meeting, db: Db | null): Promise<Crowd> {
  const { doors, scene } = meeting
  let number = 0
  let isWriting = true
  let isReading = true
  const nextNumber = () => ++number
  const context = { ...meeting, nextNumber, isOver: () => !isReading }
  const closing = await Promise.all(doors.map((door) => listen(context, door, listeningAt(door, scene))))
  const reading = readersOf(scene).map((stream) => readStream(context, stream, rest.read))
  const untilWritten = { ...context, isOver: () => !isWriting }
  const insiders = db === null ? [] : scene.insiders.map((member) => comeAndGo(untilWritten, db, member))
  const writing = [...writers(untilWritten), ...insiders]
  return {
    endWriting: async () => {
      isWriting = false
      await Promise.all(writing)
    },
    leave: async () => {
      isReading = false
      for (const close of closing) close()
      await Promise.all(reading)
    },
  }
}

function listeningAt({ index }: Door, { threads, privateThread, moderators, writers }: Scene): Listening[] {
  const [thread] = threads
  const token = writers[index]?.token
  const moderator = moderators[index % moderators.length]?.token
  return [
    { stream: 'latest-posts', ...(token === undefined ? {} : { token }) },
    { stream: 'latest-posts' },
    { stream: `thread:${threads[index % 3]?.id}` },
    { stream: `forum:${thread?.forumId}` },
    { stream: 'country:CA' },
    {
      stream: `forum:${privateThread.forumId}`,
      isInsider: true,
      ...(moderator === undefined ? {} : { token: moderator }),
    },
  ]
}

function readersOf({ threads }: Scene): string[] {
  return ['latest-posts', `thread:${threads[0]?.id}`, `forum:${threads[1]?.forumId}`]
}

/** Threads in which posts are removed, and the one of the probes, are nobody else's. */
function writers(all: ClientContext): Promise<void>[] {
  const { scene, doors } = all
  const [removed = 0, removedToo = 0, probed = 0] = scene.threads.slice(-3).map(({ id }) => id)
  const context = { ...all, scene: { ...scene, threads: scene.threads.slice(0, -3) } }
  const members = [...scene.writers]
  const next = () => members.shift() as TestMember
  const several = (count: number, begin: (member: TestMember) => Promise<void>) =>
    Array.from({ length: count }, () => begin(next()))
  return [
    ...several(3, (member) => writeReplies(context, member, rest.write)),
    ...several(1, (member) => replyTwice(context, member, rest.write)),
    ...several(2, (member) => editPosts(context, member, rest.edit)),
    ...several(4, (member) => react(context, member, rest.react)),
    removePosts(context, next(), removed, rest.remove),
    removePosts(context, next(), removedToo, rest.remove),
    writeInVain(context, next(), rest.inVain),
    ...scene.moderators.map((moderator) => writePrivately(context, moderator, rest.privately)),
    ...doors.map((door) => probe(context, next(), probed, door)),
  ]
}
