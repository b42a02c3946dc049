import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import type { Logger } from '../platform/log.js'
import { pastKept } from '../platform/reader.js'
import type { Db, Reader } from '../platform/transaction.js'
import { type Actor, demandScope, guest, type Scope } from '../shared/actor.js'
import { AppError, type ErrorCode } from '../shared/errors.js'
import { answerKey, jsonAnswer, keepAnswer, type Recipient, sendAnswer } from './answer.js'
import { hasBody, readBody } from './body.js'
import { sendTagged } from './etag.js'
import { idempotencyHeader, onceFor } from './idempotency.js'
import { inputParserOf, type nothing } from './input.js'
import type { Limits } from './limits.js'
import { setSessionCookie } from './session-cookie.js'
import type { ManyNodes } from './wrote.js'

/** What every handler is given besides the request. */
export type RouteContext = {
  db: Db
  log: Logger
  limits: Limits
  /** The forum's own address, without a slash at the end, for absolute links and `Location`. */
  publicUrl: string | null
  /** The place up to which this node has followed the log. */
  place(): number
  /** Null: this node is the only one. */
  many: ManyNodes | null
}

/** Who asks. `client` is what is at the other end of the line. */
export type Asker = { reader: Reader; actor: Actor; client: { address: string; userAgent: string | null } }

/** A request whose parts are parsed: handlers trust their types. */
export type RouteRequest<P, Q, B> = RouteContext & Asker & { params: P; query: Q; body: B; ifMatch: string | null }

/** What a handler answers. */
export type Reply<A> = {
  body: A
  headers?: Record<string, string>
  /** Begins the ETag, so that `If-Match` can name the version that was read. */
  version?: number
  /** Starts the browser's session with this token until then, or ends it. */
  session?: { token: string; expiresAt: Date } | 'end'
}

/**
 * What a handler answers that may be kept: `shared` is the same for all who have the same rights in all forums, and
 * `viewer`, beside it, what only one actor gets. That is asked each time, of what is kept too.
 */
export type SharedReply<A> = (
  | { shared: A; viewer?: never }
  | {
      shared: Omit<A, 'viewer'>
      viewer: (reader: Reader, actor: Actor) => Promise<A extends { viewer: infer V } ? V : never>
    }
) & {
  /** What is done each time that it is answered, kept or not. */
  each?: () => void
  /** Others with the same rights do not get the same: it is shown for something of the actor's own. */
  isOwn?: boolean
}

type Shape = z.ZodType

/** One row of the API: what comes in, what goes out, and what happens between. OpenAPI is made from the same row. */
export type RouteSpec<P extends Shape, Q extends Shape, B extends Shape, A extends Shape> = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As in OpenAPI, below the base: `/threads/{id}/posts`. */
  path: string
  tag: string
  summary: string
  /** What a token needs. Sessions have every scope, guests are judged by the handler. */
  scope: Scope
  params?: P
  query?: Q
  body?: B
  /** 200 unless given. 204 has no body. */
  status?: 200 | 201 | 204
  answer: A
  /** Codes that this route answers besides those that follow from what it is and takes (`codesOf` in openapi.ts). */
  errors?: readonly ErrorCode[]
  /** Takes an `Idempotency-Key`: creating POSTs do. */
  once?: boolean
} & (
  | { handle(request: RouteRequest<z.output<P>, z.output<Q>, z.output<B>>): Promise<Reply<z.input<A>>> }
  | { share(request: SharedRequest<z.output<P>, z.output<Q>>): Promise<SharedReply<z.input<A>>> }
)

/** What a read that may be kept is asked. */
export type SharedRequest<P, Q> = { reader: Reader; actor: Actor; params: P; query: Q }

/** A route of any shape, as the application mounts it and OpenAPI reads it. */
export type Route = Omit<RouteSpec<Shape, Shape, Shape, Shape>, 'handle' | 'share'> & {
  /** How it is answered: by what it does, or by what it shows to all. */
  handle?(request: RouteRequest<never, never, never>): Promise<Reply<unknown>>
  share?(request: SharedRequest<never, never>): Promise<SharedReply<unknown>>
}

/** The answer of a route that answers 204. */
export const noContent = z.undefined()

/** Declares a route. */
export function route<
  P extends Shape = typeof nothing,
  Q extends Shape = typeof nothing,
  B extends Shape = typeof nothing,
  A extends Shape = Shape,
>(spec: RouteSpec<P, Q, B, A>): Route {
  return spec as unknown as Route
}

/** Mounts routes on a router of their own. `identify` finds out who asks, as it did before them. */
export function mountRoutes(routes: readonly Route[], context: RouteContext, identify: RequestHandler): Router {
  const router = Router({ caseSensitive: true, strict: true })
  const takeBody = whereThereIsBody(Router().use(...readBody, identifyAgain(identify)))
  for (const spec of routes) {
    const kind = spec.method === 'get' ? 'read' : 'write'
    const admitted = admit({ ...spec, kind }, context)
    router[spec.method](expressPath(spec.path), admitted, takeBody, serve(spec, context))
  }
  refuseOtherMethods(router, routes)
  return router
}

/** Most requests have no body, and go straight on. */
function whereThereIsBody(handle: RequestHandler): RequestHandler {
  return (request, response, next) => (hasBody(request) ? handle(request, response, next) : next())
}

/** `/threads/{id}` as Express writes it. */
export function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

/** Says which methods an address takes to who comes with another. */
export function refuseOtherMethods(router: Router, rows: readonly Pick<Route, 'path' | 'method'>[]): void {
  const taken = new Map<string, string[]>()
  for (const { path, method } of rows) {
    const methods = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]
    taken.set(path, [...(taken.get(path) ?? []), ...methods])
  }
  for (const [path, methods] of taken) router.all(expressPath(path), refuseMethod(methods))
}

function refuseMethod(methods: string[]): RequestHandler {
  const allow = [...methods, 'OPTIONS'].join(', ')
  return (request, response) => {
    response.set('Allow', allow)
    if (request.method === 'OPTIONS') {
      response.status(204).end()
      return
    }
    throw new AppError('method_not_allowed', `This address takes ${allow}.`)
  }
}

/** Lets in who has the scope and is within their share, before anything of theirs is read. */
export function admit(door: Door, { limits }: RouteContext): RequestHandler {
  return async (request, response, next) => {
    await letIn(door, limits, request, response)
    next()
  }
}

/** What is asked of who wants to go through a door: `path` is its address in metrics. */
type Door = { path: string; kind: 'read' | 'write'; scope: Scope }

/** Lets in who has the scope and is within their share. @throws AppError `rate_limited` or `insufficient_scope` */
export async function letIn(door: Door, limits: Limits, request: Request, response: Response): Promise<void> {
  response.locals.route = request.baseUrl + door.path
  await spend(limits, request, response, door.kind)
  demandScope(actorOf(response), door.scope)
}

/** Counts a request, and tells how much is left. @throws AppError `rate_limited` */
export async function spend(
  limits: Limits,
  request: Request,
  response: Response,
  kind: 'read' | 'write',
): Promise<void> {
  const { headers, refusal } = await limits.spend(actorOf(response), () => request.ip ?? '', kind)
  for (let i = 0; i < headers.length; i += 2) response.set(headers[i] ?? '', headers[i + 1] ?? '')
  if (refusal) throw refusal
}

/** For how long it is taken for true who asks, while a body is on its way or an answer is made, in milliseconds. */
export const trust = 500

/** Asks again who asks after a body that came slowly: who lost a right meanwhile must not use it a minute later. */
function identifyAgain(identify: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    if (performance.now() - response.locals.identifiedAt < trust) next()
    else await identify(request, response, next)
  }
}

function serve(spec: Route, context: RouteContext): RequestHandler {
  const { handle, share } = spec
  if (share) return serveShared({ ...spec, share }, context)
  if (!handle) throw new Error(`Nothing answers ${spec.method} ${spec.path}`)
  const parseInput = inputParserOf(spec)
  return async (request, response) => {
    const asker = askerOf(context, request, response)
    const input = parseInput(request)
    const sent = [spec.method, spec.path, request.params, request.body]
    const db = spec.once ? onceFor(context, asker.actor, request.get(idempotencyHeader), sent) : context.db
    const reply = await handle({
      ...context,
      ...(input as { params: never; query: never; body: never }),
      ...asker,
      reader: pastKept(asker.reader),
      db,
      ifMatch: request.get('if-match') ?? null,
    })
    send(context, request, response, spec, reply)
  }
}

/** Answers from what is kept, or keeps what is answered. */
function serveShared(spec: Route & Required<Pick<Route, 'share'>>, context: RouteContext): RequestHandler {
  const parseInput = inputParserOf(spec)
  return async (request, response) => {
    const to = recipientOf(context, request, response)
    const { reader, actor } = to
    const input = parseInput(request)
    const make = async (from: Reader) => {
      const reply = await spec.share({
        ...(input as { params: unknown; query: unknown } as { params: never; query: never }),
        reader: from,
        actor,
      })
      const { answer, size } = jsonAnswer(reply.shared, reply.viewer)
      return { value: { ...answer, each: reply.each }, size: reply.isOwn ? null : size }
    }
    const answer = await keepAnswer(reader, answerKey(actor, '', request.originalUrl), make)
    announceJson(response)
    await sendAnswer(request, response, answer, to)
  }
}

/** Who gets an answer to a request. Asked before anything is read for it. */
export function recipientOf({ db, place }: RouteContext, { headers }: Request, response: Response): Recipient {
  return { reader: db.reader, actor: actorOf(response), headers, place: place() }
}

/** Who asks, from where, and what they read with. */
export function askerOf({ db }: RouteContext, request: Request, response: Response): Asker {
  return {
    reader: db.reader,
    actor: actorOf(response),
    client: { address: request.ip ?? '', userAgent: request.get('user-agent')?.slice(0, 300) ?? null },
  }
}

/** Who asks, as `identify` found out. */
export function actorOf(response: Response): Actor {
  return (response.locals.actor as Actor | undefined) ?? guest
}

function send(context: RouteContext, request: Request, response: Response, spec: Route, reply: Reply<unknown>): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.set(name, value)
  if (reply.session) setSessionCookie(context, request, response, reply.session)
  response.status(spec.status ?? 200)
  if (spec.status === 204) {
    response.end()
    return
  }
  const bytes = Buffer.from(JSON.stringify(reply.body))
  announceJson(response)
  if (spec.method === 'get' || reply.version !== undefined) sendTagged(request, response, bytes, reply.version)
  else response.send(bytes)
}

function announceJson(response: Response): void {
  response.type('application/json')
  // What only this viewer gets stands beside what all share, so no shared cache may keep it.
  response.set('Cache-Control', 'private, no-cache')
  response.vary('Cookie').vary('Authorization')
}
