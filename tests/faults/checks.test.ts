import { checkAll } from './check/all.js'
import { hasAll } from './check/streams.js'
import { type Attempt, newRecording, type Recording, type Watch } from './record.js'
import type { Truth } from './truth.js'

/** Everything is as it should be, until something is planted. */
function soundRun(): { record: Recording; truth: Truth } {
  const record = newRecording()
  record.texts.push(
    { kind: 'reply', body: 'Text 1', postId: 1, version: 1, outcome: 'acknowledged', attempts: [attempt(0, 201)] },
    { kind: 'edit', body: 'Text 2', postId: 1, version: 2, outcome: 'acknowledged', attempts: [attempt(10, 200)] },
    { kind: 'reply', body: 'Text 3', postId: null, version: null, outcome: 'refused', attempts: [attempt(20, 403)] },
    { kind: 'reply', body: 'Text 4', postId: null, version: null, outcome: 'unknown', attempts: [attempt(30, null)] },
  )
  record.values.push(
    { key: 'reaction 1 5', value: 'like', outcome: 'acknowledged', attempts: [attempt(40, 200)] },
    { key: 'reaction 1 5', value: 'love', outcome: 'acknowledged', attempts: [attempt(200_000, 200)] },
    { key: 'state 1', value: 'visible', outcome: 'acknowledged', attempts: [attempt(60, 200)] },
  )
  record.ownReads.push({ what: 'Text 1', node: 0, at: 5, isShown: true })
  record.watches.push(
    watch({ stream: 'latest-posts', seen: [post(2, 1), post(4, 3)] }),
    watch({ stream: 'forum:9', isInsider: true, seen: [post(3, 2)] }),
    watch({ stream: 'country:CA', seen: [post(2, 1)] }),
    watch({ stream: 'latest-posts', begin: 3, seen: [post(4, 3)] }),
  )
  record.stays.push({ id: 0, member: 7, right: 'membership', lostAt: 1000, isSure: true })
  record.privateTexts.push({ number: 1, begin: 900 }, { number: 2, begin: 2100 })
  record.receipts.push({ stay: 0, node: 1, via: 'socket', at: 1500, text: 1, isEnd: false })
  const truth: Truth = {
    versions: [
      { postId: 1, version: 1, body: 'Text 1' },
      { postId: 1, version: 2, body: 'Text 2' },
    ],
    values: new Map([
      ['reaction 1 5', 'love'],
      ['state 1', 'visible'],
    ]),
    log: [row(2, 1, 8, 'CA'), row(3, 2, 9, 'CA'), row(4, 3, 8, 'DE')],
    privateForums: [9],
    unplaced: 0,
    differences: [],
  }
  return { record, truth }
}

const attempt = (begin: number, status: number | null): Attempt => ({ node: 0, begin, end: begin + 5, status })
const post = (seq: number, id: number) => ({ seq, what: `post.created ${id}` })
const row = (seq: number, postId: number, forumId: number, country: string) => ({
  ...{ seq, type: 'post.created', forumId, threadId: 1, postId, country },
})
const watch = (given: Partial<Watch>): Watch => ({
  ...{ who: 'a client', stream: 'latest-posts', isInsider: false, begin: 0, seen: [], resets: [], ended: null },
  ...given,
})

test('a sound run has no violation', () => {
  const { record, truth } = soundRun()
  expect(checkAll(record, truth)).toEqual([])
})

type Plant = (record: Recording, truth: Truth & { versions: Truth['versions'][number][] }) => void

const planted: [rule: string, what: string, plant: Plant][] = [
  ['what was acknowledged is there, once', 'a reply is lost', (_, truth) => truth.versions.shift()],
  ['what was acknowledged is there, once', 'an edit is lost', (_, truth) => truth.versions.pop()],
  [
    'what was acknowledged is there, once',
    'a reply stands twice',
    (_, { versions }) => versions.push({ postId: 2, version: 1, body: 'Text 1' }),
  ],
  [
    'what was acknowledged is there, once',
    'a reply stands elsewhere than was told',
    (_, { versions }) => versions.splice(0, 1, { postId: 2, version: 1, body: 'Text 1' }),
  ],
  [
    'what was acknowledged is there, once',
    'an unknown reply stands twice',
    (_, { versions }) =>
      versions.push({ postId: 4, version: 1, body: 'Text 4' }, { postId: 5, version: 1, body: 'Text 4' }),
  ],
  [
    'what was refused is not there',
    'a refused reply stands there',
    (_, { versions }) => versions.push({ postId: 3, version: 1, body: 'Text 3' }),
  ],
  ['the last value holds', 'a reaction is an older one', (_, { values }) => set(values, 'reaction 1 5', 'like')],
  ['the last value holds', 'a reaction is lost', (_, { values }) => set(values, 'reaction 1 5', 'none')],
  ['the last value holds', 'a post is deleted', (_, { values }) => set(values, 'state 1', 'deleted')],
  ['everybody sees one order, whole', 'the first event is missed', ({ watches }) => watches[0]?.seen.shift()],
  ['everybody sees one order, whole', 'the last event is missed', ({ watches }) => watches[0]?.seen.pop()],
  ['everybody sees one order, whole', 'an event comes twice', ({ watches }) => watches[0]?.seen.push(post(4, 3))],
  ['everybody sees one order, whole', 'events come in another order', ({ watches }) => watches[0]?.seen.reverse()],
  [
    'everybody sees one order, whole',
    'an event tells of something else',
    ({ watches }) => watches[0]?.seen.splice(1, 1, post(4, 8)),
  ],
  [
    'everybody sees one order, whole',
    'an event of the private forum is told to all',
    ({ watches }) => watches[0]?.seen.splice(1, 0, post(3, 2)),
  ],
  [
    'everybody sees one order, whole',
    'a client is told to fetch afresh without need',
    ({ watches }) => watches[3]?.resets.push({ from: 3, to: 3 }),
  ],
  [
    'everybody sees one order, whole',
    'a stream ends',
    ({ watches }) => Object.assign(watches[0] ?? {}, { ended: 'The stream ended.' }),
  ],
  [
    'nobody sees what they lost the right to',
    'a text that was begun 1.1 s after the loss is received',
    ({ receipts }) => receipts.push({ stay: 0, node: 1, via: 'http', at: 9999, text: 2, isEnd: false }),
  ],
  [
    'writers read their own writes',
    'a write is not shown',
    ({ ownReads }) => ownReads.push({ what: 'Text 1', node: 0, at: 5, isShown: false }),
  ],
  [
    'counters equal a recount',
    'a counter is wrong',
    (_, truth) =>
      Object.assign(truth, { differences: [{ table: 'users', key: '1', column: 'c', stored: '1', counted: '2' }] }),
  ],
  ['every event gets its place', 'an event has none', (_, truth) => Object.assign(truth, { unplaced: 1 })],
  ['no process ends by itself', 'a node ends', ({ crashes }) => crashes.push('node 1 ended by itself with 1')],
]

const set = (values: ReadonlyMap<string, string>, key: string, value: string) =>
  (values as Map<string, string>).set(key, value)

test.each(planted)('%s: it is found when %s', (rule, _what, plant) => {
  const { record, truth } = soundRun()
  plant(record, truth as Parameters<Plant>[1])
  expect(checkAll(record, truth)).toEqual([{ rule, detail: expect.any(String) }])
})

const allowed: [what: string, plant: Plant][] = [
  ['an unknown reply stands once', (_, { versions }) => versions.push({ postId: 4, version: 1, body: 'Text 4' })],
  [
    'a value that nobody answered for arrived late',
    ({ values }, truth) => {
      values.push({ key: 'reaction 1 5', value: 'wow', outcome: 'unknown', attempts: [attempt(199_000, null)] })
      set(truth.values, 'reaction 1 5', 'wow')
    },
  ],
  [
    'a text is received that was begun 1.1 s after the loss, while Redis was away',
    ({ receipts, strikes }) => {
      receipts.push({ stay: 0, node: 1, via: 'http', at: 9999, text: 2, isEnd: false })
      strikes.push({ fault: 'kill-redis', what: 'Redis', parts: ['Redis'], begin: 500, end: 1500 })
    },
  ],
  [
    'a text is received after a loss that a late grant may have undone',
    ({ receipts, stays }) => {
      receipts.push({ stay: 0, node: 1, via: 'http', at: 9999, text: 2, isEnd: false })
      Object.assign(stays[0] ?? {}, { isSure: false })
    },
  ],
  [
    'a client that is too far behind fetches afresh',
    ({ watches }, truth) => {
      const rows = Array.from({ length: 6000 }, (_, index) => row(index + 10, index + 10, 9, 'CA'))
      Object.assign(truth, { log: [...truth.log, ...rows] })
      watches[3]?.resets.push({ from: 4, to: 7000 })
      Object.assign(watches[1] ?? {}, { seen: [post(3, 2), ...rows.map(({ seq, postId }) => post(seq, postId))] })
    },
  ],
]

test.each(allowed)('it is no violation that %s', (_what, plant) => {
  const { record, truth } = soundRun()
  plant(record, truth as Parameters<Plant>[1])
  expect(checkAll(record, truth)).toEqual([])
})

test('who has not seen the last event of their stream has not all of it', () => {
  const { record, truth } = soundRun()
  expect(record.watches.map((watch) => hasAll(watch, truth))).toEqual([true, true, true, true])
  record.watches[0]?.seen.pop()
  expect(record.watches.map((watch) => hasAll(watch, truth))).toEqual([false, true, true, true])
})
