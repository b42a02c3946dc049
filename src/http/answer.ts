import { hash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Request, Response } from 'express'
import { rightsKey } from '../features/forums/access.js'
import type { Kept, Made, Reader } from '../platform/reader.js'
import type { Actor } from '../shared/actor.js'
import { answerUnchanged, ownOfContent } from './etag.js'
import { type HeadLines, headLines, keptConnection, readLines } from './head.js'
import { joined, type Parts } from './parts.js'

/** Who gets an answer. */
export type Recipient = {
  reader: Reader
  actor: Actor
  headers: IncomingHttpHeaders
  /** A place in the log: the answer is not older. */
  place: number
}

/** An answer as one recipient gets it. */
export type Told = {
  tag: string
  /** Headers that differ from one recipient to the next. */
  own: HeadLines
  body(): Parts | Promise<Parts>
}

/** An answer to a read: the same for all who have the same rights, but for what `tell` puts in for each. */
export type Answer = {
  tell(to: Recipient): Told | Promise<Told>
  /** What is done each time that somebody gets it. */
  each?: ((to: Recipient) => void) | undefined
  /** Of a kept answer: what the front needs to send it again, once it was sent twice. Most are asked for once only. */
  sent?: Sent | undefined
  wasSent?: boolean
  /** Keeps what was sent around it, also for what is made under its key next. */
  keepSent?: (sent: Sent) => void
}

/** What was sent around an answer over a connection that is kept, the same each time. */
export type Sent = {
  path: string
  route: string
  head: HeadLines
  /** The head of a 304. */
  unchangedHead: HeadLines
}

/** Under what an answer is kept: what it depends on besides the database. Only pages name the forum's own address. */
export function answerKey(actor: Actor, origin: string, url: string): string {
  return `${rightsKey(actor)} ${url.startsWith('/api/') ? '' : origin}${url}`
}

/** How long an address may be whose answer is kept. */
const longest = 300

/** Recalls an answer, or makes and keeps it, where there is somewhere to keep it. */
export async function keepAnswer<T extends object>(
  reader: Reader,
  key: string,
  make: (reader: Reader) => Promise<Made<T>>,
): Promise<T> {
  const { kept } = reader
  if (!kept || key.length > longest) return (await make(reader)).value
  const keepSent = (sent: Sent) => kept.put(sentName(key), sent, 2000)
  return kept.make(key, async (from) => {
    const { value, size } = await make(from)
    return { value: { ...value, sent: kept.get<Sent>(sentName(key)), keepSent }, size }
  })
}

const sentName = (key: string) => `sent ${key}`

/**
 * An answer that is kept, or is being made, where it is known how it is sent: who asks meanwhile waits for it, and costs
 * the application nothing.
 */
export function recallAnswer(kept: Kept, key: string): Answer | undefined | Promise<Answer | undefined> {
  return kept.get<Answer>(key) ?? (kept.get<Sent>(sentName(key)) && kept.making<Answer>(key))
}

/** JSON that all share, and beside it, as `viewer`, what only its recipient gets. */
export function jsonAnswer(
  shared: unknown,
  viewer?: (reader: Reader, actor: Actor) => Promise<unknown>,
): { answer: Answer; size: number } {
  let bytes = Buffer.from(JSON.stringify(shared))
  const digest = digestOf(bytes)
  if (!viewer) {
    const whole = wholeOf(digest, bytes)
    return { answer: { tell: () => whole }, size: bytes.length }
  }
  // Without the bracket that ends it: the viewer comes before that.
  bytes = bytes.subarray(0, -1)
  // All guests are one recipient.
  let guests: Told | undefined
  const join = async ({ reader, actor }: Recipient): Promise<Told> => {
    const own = `,"viewer":${JSON.stringify(await viewer(reader, actor))}}`
    const whole = Buffer.concat([bytes, Buffer.from(own)])
    const told = wholeOf(digestOf(digest + own), whole)
    if (actor.memberId === null) {
      guests = told
      // Kept once: what all share is the beginning of what guests get.
      bytes = whole.subarray(0, bytes.length)
    }
    return told
  }
  // Who may do what with its posts is kept beside it.
  const size = bytes.length + 4000
  return { answer: { tell: (to) => (to.actor.memberId === null && guests) || join(to) }, size }
}

const wholeOf = (digest: string, bytes: Buffer): Told => ({ tag: `"${digest}"`, own: '', body: () => [bytes] })

const digestOf = (data: Buffer | string) => hash('sha1', data, 'base64url')

/** Sends an answer, or 304 when the recipient has it. The headers that are the same each time are set already. */
export async function sendAnswer(request: Request, response: Response, answer: Answer, to: Recipient): Promise<void> {
  answer.each?.(to)
  const told = await answer.tell(to)
  const isWhole = response.statusCode === 200
  // What is said to one recipient only must not be said to others, and nobody keeps an error.
  const isFitting = isWhole && answer.wasSent && !answer.sent && !response.hasHeader('set-cookie')
  const headers = isFitting ? headersOf(response) : null
  answer.wasSent = true
  if (!isWhole || !answerUnchanged(request, response, told.tag)) {
    for (const [name, value] of readLines(told.own)) response.set(name, value)
    response.send(joined(await told.body()))
  }
  const connection = keptConnection(response)
  if (headers && connection) {
    answer.sent = readSent(response, told, [...headers, ...connection])
    answer.keepSent?.(answer.sent)
  }
}

function readSent({ locals }: Response, { own: lines }: Told, headers: readonly string[]): Sent {
  const own = readLines(lines).map(([name]) => name.toLowerCase())
  return {
    path: String(locals.path),
    route: String(locals.route),
    head: headLines(without(headers, own)),
    unchangedHead: headLines(without(headers, ownOfContent)),
  }
}

/** Those that say who asked, and how often, are not the same each time. */
const ofOneRequest: readonly string[] = ['x-request-id', 'ratelimit', 'ratelimit-policy']

function headersOf(response: Response): string[] {
  // As they were written: Node has this on every outgoing message, its types on some.
  const { getRawHeaderNames } = response as unknown as { getRawHeaderNames(): string[] }
  const names = getRawHeaderNames.call(response)
  const all = names.flatMap((name) => [name, String(response.getHeader(name))])
  return without(all, ofOneRequest)
}

/** A flat list of names and values, without some names. */
function without(headers: readonly string[], names: readonly string[]): string[] {
  return headers.filter((_, index) => !names.includes(headers[index - (index % 2)]?.toLowerCase() ?? ''))
}
