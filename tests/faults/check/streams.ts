import type { Watch } from '../record.js'
import type { LogRow, Told } from '../truth.js'
import type { Violation } from './violation.js'

/** How many rows of the log a client may be behind before it is told to fetch afresh. */
const reach = 5000

/** An event as the log holds it, and as clients are told of it. */
type Expected = { seq: number; what: string }

/** Holds what each client saw of its stream against the log: the same events, in its order, each once, none else. */
export function checkStreams(watches: readonly Watch[], truth: Told): Violation[] {
  const expected = new Map<string, Expected[]>()
  return watches.flatMap((watch) => {
    const key = `${watch.stream} ${watch.isInsider}`
    const all = expected.get(key) ?? expectedIn(watch, truth)
    expected.set(key, all)
    return checkWatch(watch, all, truth.log)
  })
}

/** Whether a client has got to the end of its stream. */
export function hasAll(watch: Watch, truth: Told): boolean {
  const last = expectedIn(watch, truth).at(-1)
  const reached = watch.seen.at(-1)?.seq ?? watch.begin
  return last === undefined || last.seq <= watch.begin || reached >= last.seq
}

/** The part of the log that a stream shows. */
function expectedIn({ stream, isInsider }: Watch, { log, privateForums }: Told): Expected[] {
  return log.flatMap((row) => {
    const isHidden = !isInsider && row.forumId !== null && privateForums.includes(row.forumId)
    if (row.threadId === null || isHidden || !isOfStream(row, stream)) return []
    return [{ seq: row.seq, what: whatHappened(row) }]
  })
}

function isOfStream({ type, forumId, threadId, country }: LogRow, stream: string): boolean {
  const [kind, key] = stream.split(':')
  if (kind === 'thread') return String(threadId) === key
  if (type === 'reactions.changed') return false
  if (kind === 'forum') return String(forumId) === key
  if (kind === 'country') return country === key || /^thread\.(updated|restored|deleted)$/.test(type)
  return true
}

function whatHappened({ type, postId, threadId }: LogRow): string {
  if (type === 'thread.restored') return `thread.updated ${threadId}`
  return `${type} ${postId ?? threadId}`
}

function checkWatch(watch: Watch, all: readonly Expected[], log: readonly LogRow[]): Violation[] {
  const { who, seen, begin, resets, ended } = watch
  const rule = 'everybody sees one order, whole'
  const skipped = (seq: number) => seq <= begin || resets.some(({ from, to }) => seq > from && seq <= to)
  const due = all.filter(({ seq }) => !skipped(seq))
  const at = seen.findIndex((event, index) => event.seq !== due[index]?.seq || event.what !== due[index]?.what)
  const faults = [
    ...(ended === null ? [] : [`was cut off: ${ended}`]),
    ...resets
      .filter((reset) => isShort(reset, log))
      .map(({ from, to }) => `was told to fetch afresh from ${from} to ${to}`),
    ...(at >= 0 ? [`saw ${tell(seen[at])} in place of ${tell(due[at])}, after ${tell(seen[at - 1])}`] : []),
    ...(at < 0 && seen.length < due.length
      ? [`missed the last ${due.length - seen.length}, from ${tell(due[seen.length])}`]
      : []),
  ]
  return faults.map((fault) => ({ rule, detail: `${who} ${fault}` }))
}

/** Whether a client was told to fetch afresh though the log reaches back so far. */
function isShort({ from, to }: Watch['resets'][number], log: readonly LogRow[]): boolean {
  return log.filter(({ seq }) => seq > from && seq <= to).length <= reach
}

function tell(event: Expected | undefined): string {
  return event ? `${event.what} at ${event.seq}` : 'nothing'
}
