import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Request, Response } from 'express'
import { rightsKey } from '../features/forums/access.js'
import type { Made, Reader } from '../platform/reader.js'
import type { Actor } from '../shared/actor.js'
import { answerUnchanged, ownOfContent } from './etag.js'

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
  headers?: Readonly<Record<string, string>>
  /** In parts, of which those that all share are the same each time. */
  body(): readonly Buffer[] | Promise<readonly Buffer[]>
}

/** An answer to a read: the same for all who have the same rights, but for what `tell` puts in for each. */
export type Answer = {
  tell(to: Recipient): Told | Promise<Told>
  /** What is done each time that somebody gets it. */
  each?: ((to: Recipient) => void) | undefined
  /** How it was sent, once it was: what the front needs to send it again. */
  sent?: Sent
}

/** What was sent around an answer, the same each time. */
export type Sent = { path: string; route: string; headers: readonly string[]; unchangedHeaders: readonly string[] }

/** Under what an answer is kept: what it depends on besides the database. Only pages name the forum's own address. */
export function answerKey(actor: Actor, origin: string, url: string): string {
  return `${rightsKey(actor)} ${url.startsWith('/api/') ? '' : origin}${url}`
}

/** How long an address may be whose answer is kept. */
const longest = 300

/** Recalls an answer, or makes and keeps it, where there is somewhere to keep it. */
export async function keepAnswer<T>(
  reader: Reader,
  key: string,
  make: (reader: Reader) => Promise<Made<T>>,
): Promise<T> {
  const { kept } = reader
  return kept && key.length <= longest ? kept.make(key, make) : (await make(reader)).value
}

/** JSON that all share, and beside it, as `viewer`, what only its recipient gets. */
export function jsonAnswer(
  shared: unknown,
  viewer?: (reader: Reader, actor: Actor) => Promise<unknown>,
): { answer: Answer; size: number } {
  const text = JSON.stringify(shared)
  const bytes = Buffer.from(viewer ? `${text.slice(0, -1)},"viewer":` : text)
  const hash = createHash('sha1').update(bytes)
  if (!viewer) {
    const whole: Told = { tag: tagOf(hash), body: () => [bytes] }
    return { answer: { tell: () => whole }, size: bytes.length }
  }
  const join = async ({ reader, actor }: Recipient): Promise<Told> => {
    const own = Buffer.from(`${JSON.stringify(await viewer(reader, actor))}}`)
    return { tag: tagOf(hash.copy().update(own)), body: () => [bytes, own] }
  }
  // All guests are one recipient.
  let guests: Told | undefined
  const tellGuests = async (to: Recipient) => {
    const { tag, body } = await join(to)
    const whole = [Buffer.concat(await body())]
    guests = { tag, body: () => whole }
    return guests
  }
  return {
    answer: { tell: (to) => (to.actor.memberId === null ? (guests ?? tellGuests(to)) : join(to)) },
    size: 2 * bytes.length,
  }
}

const tagOf = (hash: ReturnType<typeof createHash>) => `"${hash.digest('base64url')}"`

/** Sends an answer, or 304 when the recipient has it. The headers that are the same each time are set already. */
export async function sendAnswer(request: Request, response: Response, answer: Answer, to: Recipient): Promise<void> {
  answer.each?.(to)
  const told = await answer.tell(to)
  // What is said to one recipient only must not be said to others, and nobody keeps an error.
  if (response.statusCode === 200 && !response.hasHeader('set-cookie')) answer.sent ??= readSent(response, told)
  if (response.statusCode === 200 && answerUnchanged(request, response, told.tag)) return
  for (const [name, value] of Object.entries(told.headers ?? {})) response.set(name, value)
  response.send(Buffer.concat(await told.body()))
}

function readSent(response: Response, { headers = {} }: Told): Sent {
  const around = headersOf(response)
  const own = Object.keys(headers).map((name) => name.toLowerCase())
  return {
    path: String(response.locals.path),
    route: String(response.locals.route),
    headers: without(around, own),
    unchangedHeaders: without(around, ownOfContent),
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
