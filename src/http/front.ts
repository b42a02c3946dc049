import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { noteUse } from '../features/auth/actions.js'
import { type Identified, knownIdentity } from '../features/auth/queries.js'
import type { Db } from '../platform/transaction.js'
import { guest } from '../shared/actor.js'
import { type Answer, answerKey, type Sent, type Told } from './answer.js'
import { addressOf, originOf } from './client.js'
import { isNamed } from './etag.js'
import type { Limits } from './limits.js'
import { type Observed, type Observers, observe } from './observe.js'
import { bearerSecret, cookieToken } from './passport.js'
import { requestIdOf } from './request-id.js'
import { isPerhapsForImage } from './sites.js'

/** What the front answers with. */
export type FrontContext = Observers & {
  db: Db
  limits: Limits
  publicUrl: string | null
  trustedProxies: number
  isStopping(): boolean
  /** The place up to which this node has followed the log. */
  place(): number
}

/**
 * Answers a read whose answer is kept, and hands everything else to the application. It is there for speed alone:
 * nobody can tell which of the two answered.
 */
export function putInFront(context: FrontContext, app: RequestListener): RequestListener {
  return (request, response) => {
    const found = findAnswer(context, request)
    const handOver = () => app(request, response)
    if (!found) handOver()
    // What fails here fails there again, and is told there.
    else answerKept(context, request, response, found).then((done) => done || handOver(), handOver)
  }
}

type KeptAnswer = { answer: Answer; sent: Sent; identified: Identified | null; place: number }

/** The answer to a request that Express would let through to it without a second look; undefined where there is none. */
function findAnswer(context: FrontContext, request: IncomingMessage): KeptAnswer | undefined {
  const { method, headers, url = '' } = request
  if (method !== 'GET' || hasBody(request) || isPerhapsForImage(headers) || context.isStopping()) return
  const { kept } = context.db.reader
  const identified = identify(context, request)
  if (!kept || identified === undefined || identified?.actor.scopes.has('read') === false) return
  const origin = context.publicUrl ?? originOf(request, context.trustedProxies)
  const answer = kept.get<Answer>(answerKey(identified?.actor ?? guest, origin, url))
  return answer?.sent && { answer, sent: answer.sent, identified, place: context.place() }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

/** Who asks, as far as it is known without a question: null for a guest, undefined where it is not known. */
function identify({ db }: FrontContext, { headers }: IncomingMessage): Identified | null | undefined {
  if (headers.authorization === undefined && headers.cookie === undefined) return null
  const bearer = bearerSecret(headers)
  if (bearer !== null) return knownIdentity(db.reader, 'token', bearer)
  const cookie = cookieToken(headers)
  return cookie === null ? null : knownIdentity(db.reader, 'session', cookie)
}

/** Sends an answer, unless something speaks against it that the application has to tell. Answers whether it did. */
async function answerKept(
  context: FrontContext,
  request: IncomingMessage,
  response: ServerResponse,
  { answer, sent, identified, place }: KeptAnswer,
): Promise<boolean> {
  const { db, limits, log, trustedProxies } = context
  const start = performance.now()
  const actor = identified?.actor ?? guest
  const counted = await limits.spend(actor, () => addressOf(request, trustedProxies), 'read')
  if (counted.refusal) return false
  const recipient = { reader: db.reader, actor, headers: request.headers, place }
  const told = await answer.tell(recipient)
  const observed: Observed = { path: sent.path, requestId: requestIdOf(request.headers), route: sent.route, actor }
  observe(context, request, response, { start, observed })
  if (identified) void noteUse(db, identified).catch((err) => log.warn({ err }, 'A use was not noted'))
  answer.each?.(recipient)
  await send(request, response, sent, told, ['X-Request-Id', observed.requestId ?? '', ...counted.headers])
  return true
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  sent: Sent,
  told: Told,
  ofThisRequest: readonly string[],
): Promise<void> {
  if (isNamed(told.tag, request.headers['if-none-match'])) {
    response.writeHead(304, [...sent.unchangedHeaders, ...ofThisRequest, 'ETag', told.tag])
    response.end()
    return
  }
  const parts = await told.body()
  const own = Object.entries(told.headers ?? {}).flat()
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  response.writeHead(200, [
    ...sent.headers,
    ...ofThisRequest,
    ...own,
    'ETag',
    told.tag,
    'Content-Length',
    String(length),
  ])
  response.cork()
  for (const part of parts.slice(0, -1)) response.write(part)
  response.end(parts.at(-1))
}
