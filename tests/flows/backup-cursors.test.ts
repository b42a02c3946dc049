import { replyToThread } from '../../src/features/posts/actions.js'
import { openBackup } from '../../src/operations/backup-reader.js'
import { load } from '../../src/operations/load.js'
import { leaveGap } from '../../src/operations/log-gap.js'
import { connect } from '../../src/platform/database.js'
import { backUp, restore, useFolder } from '../helpers/backups.js'
import { startTestForum } from '../helpers/forum.js'
import { closeClients, setScene, settle, until, watch } from '../helpers/live.js'
import { copyTemplate } from '../helpers/template.js'

afterEach(closeClients)

const folder = useFolder()

/** A forum whose reader has heard of one reply and missed another, and the backup of that moment. */
async function leaveForum(file: string) {
  const test = await startTestForum()
  const scene = await setScene(test)
  const stream = `thread:${scene.threadId}`
  const watcher = await watch(test.url, scene.reader.token, stream)
  const reply = (body: string) => replyToThread(test.db, scene.author.actor, { threadId: scene.threadId, body })
  await reply('heard')
  await until(() => watcher.events.length === 1)
  const cursor = watcher.events[0]?.seq ?? 0
  closeClients()
  await reply('missed')
  await settle(test)
  await backUp(test.db, file)
  return { test, scene, stream, cursor, reply }
}

test('a client comes back to a forum that moved, and gets what it missed, and what is new, once and in order', async () => {
  const file = folder.place('moved')
  const { test: old, scene, stream, cursor } = await leaveForum(file)
  await old.close()
  const target = await copyTemplate()
  await restore(file, target)
  const moved = await startTestForum({}, connect(target))
  const watcher = await watch(moved.url, scene.reader.token, stream, cursor)
  await replyToThread(moved.db, scene.author.actor, { threadId: scene.threadId, body: 'new' })
  await until(() => watcher.events.length === 2)
  expect(watcher.events.map((event) => 'post' in event && event.post.body)).toEqual(['missed', 'new'])
  expect(watcher.resets).toEqual([])
  await moved.close()
})

test('a client that had heard of what a restored forum lost is told to fetch afresh, however far it went on since', async () => {
  const file = folder.place('went-back')
  const { test: old, scene, stream, reply } = await leaveForum(file)
  await reply('lost')
  await settle(old)
  const lost = old.forum.liveStats()?.cursor ?? 0
  await old.close()
  const target = await copyTemplate()
  await load(target, await openBackup(file), { onRows: () => undefined, finish: leaveGap })
  const back = await startTestForum({}, connect(target))
  for (const body of ['one', 'two', 'three']) {
    await replyToThread(back.db, scene.author.actor, { threadId: scene.threadId, body })
  }
  await settle(back)
  const watcher = await watch(back.url, scene.reader.token, stream, lost)
  await until(() => watcher.resets.length === 1)
  await replyToThread(back.db, scene.author.actor, { threadId: scene.threadId, body: 'new' })
  await until(() => watcher.events.length === 1)
  expect(watcher.events.map((event) => 'post' in event && event.post.body)).toEqual(['new'])
  await back.close()
})
