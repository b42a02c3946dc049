import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { noteUse } from '../features/auth/actions.js'
import type { Identified } from '../features/auth/queries.js'
import type { Db } from '../platform/transaction.js'
import { guest } from '../shared/actor.js'
import { type Answer, answerKey, recallAnswer, type Sent, type Told } from './answer.js'
import { hasBody } from './body.js'
import { addressOf, originOf } from './client.js'
import { isNamed } from './etag.js'
import { type HeadLines, headLines, putHead } from './head.js'
import type { Limits, Spent } from './limits.js'
import { type Observers, observe } from './observe.js'
import { lengthOf, type Parts, sendParts } from './parts.js'
import { knownAsker } from './passport.js'
import { requestIdOf } from './request-id.js'
import { trust } from './route.js'
import { isPerhapsForImage } from './sites.js'
import { type ManyNodes, wroteElsewhere } from './wrote.js'

/** What the front answers with. */
export type FrontContext = Observers & {
  db: Db
  limits: Limits
  publicUrl: string | null
  trustedProxies: number
  isStopping(): boolean
  /** The place up to which this node has followed the log. */
  place(): number
  /** For how many milliseconds the database has not answered; null while it does. */
  silence(): number | null
  /** Null: this node is the only one. */
  many: ManyNodes | null
}

/**
 * Answers a read whose answer is kept, and hands everything else to the application. It is there for speed alone:
 * nobody can tell which of the two answered.
 */
export function putInFront(context: FrontContext, app: RequestListener): RequestListener {
  return (request, response) => {
    const handOver = () => app(request, response)
    const done = tryToAnswer(context, request, response)
    if (done instanceof Promise) done.then((isDone) => isDone || handOver(), handOver)
    else if (!done) handOver()
  }
}

/** Answers whether it did. What fails here fails in the application again, and is told there. */
function tryToAnswer(
  context: FrontContext,
  request: IncomingMessage,
  response: ServerResponse,
): boolean | Promise<boolean> {
  try {
    const asker = readAsker(context, request, response)
    if (!asker) return false
    return whenKnown(findAnswer(context, request, asker), (answer) => {
      const sent = answer?.sent
      return answer && sent && !context.isStopping()
        ? answerKept(context, request, response, { answer, sent, ...asker })
        : false
    })
  } catch {
    return false
  }
}

/** Who asks, when, and as of which place in the log they are answered at least. */
type FrontAsker = { identified: Identified | null; start: number; place: number }

/** Who asks for what Express would let through to its answer without a second look; undefined where it would not. */
function readAsker(context: FrontContext, request: IncomingMessage, response: ServerResponse): FrontAsker | undefined {
  if (request.method !== 'GET' || hasBody(request) || isPerhapsForImage(request.headers)) return
  if (context.isStopping() || !response.shouldKeepAlive) return
  if (context.many && wroteElsewhere(context.many, request.headers)) return
  const identified = knownAsker(context.db.reader, request.headers)
  if (identified === undefined || identified?.actor.scopes.has('read') === false) return
  return { identified, start: performance.now(), place: context.place() }
}

/** The answer as it is kept, or is being made. While the database is away guests get what was kept before it went. */
function findAnswer(
  { db, publicUrl, trustedProxies }: FrontContext,
  request: IncomingMessage,
  { identified }: FrontAsker,
): Answer | undefined | Promise<Answer | undefined> {
  const { kept } = db.reader
  const origin = publicUrl ?? originOf(request, trustedProxies)
  const key = answerKey(identified?.actor ?? guest, origin, request.url ?? '')
  return kept && (recallAnswer(kept, key) ?? (identified ? undefined : kept.stale<Answer>(key)))
}

type KeptAnswer = FrontAsker & { answer: Answer; sent: Sent }

/** Sends an answer, unless something speaks against it that the application has to tell. Answers whether it did. */
function answerKept(
  context: FrontContext,
  request: IncomingMessage,
  response: ServerResponse,
  { answer, sent, identified, start, place }: KeptAnswer,
): boolean | Promise<boolean> {
  const { db, limits, log, trustedProxies } = context
  const actor = identified?.actor ?? guest
  const recipient = { reader: db.reader, actor, headers: request.headers, place }
  const send = (counted: Spent, told: Told, body: Parts | null) => {
    // The application asks again who asks.
    if (identified && performance.now() - start > trust) return false
    answer.each?.(recipient)
    const requestId = requestIdOf(request.headers)
    observe(context, request, response, { start, observed: { path: sent.path, requestId, route: sent.route, actor } })
    if (identified) void noteUse(db, identified).catch((err) => log.warn({ err }, 'A use was not noted'))
    const own = `X-Request-Id: ${requestId}\r\nETag: ${told.tag}\r\n${headLines(counted.headers)}${staleLine(context)}`
    if (body === null) putHead(response, 304, sent.unchangedHead + own)
    else putHead(response, 200, `${sent.head}${own}${told.own}Content-Length: ${lengthOf(body)}\r\n`)
    sendParts(response, body ?? [])
    return true
  }
  const spent = limits.spend(actor, () => addressOf(request, trustedProxies), 'read')
  return whenKnown(spent, (counted) => {
    if (counted.refusal) return false
    return whenKnown(answer.tell(recipient), (told) => {
      const body = isNamed(told.tag, request.headers['if-none-match']) ? null : told.body()
      return whenKnown(body, (parts) => send(counted, told, parts))
    })
  })
}

/** Says for how many seconds an answer is older than it should be (RFC 9211). */
function staleLine({ silence }: FrontContext): HeadLines {
  const ms = silence()
  return ms === null || ms < 1000 ? '' : `Cache-Status: Rostra; hit; ttl=-${Math.round(ms / 1000)}\r\n`
}

/** Goes on at once with what is known already: to wait for it would cost as much as half of what else is done here. */
function whenKnown<T, R>(value: T | Promise<T>, go: (value: T) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(go) : go(value)
}
