import { isDeepStrictEqual } from 'node:util'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { noteUse } from '../features/auth/actions.js'
import type { Identified } from '../features/auth/queries.js'
import { pastKept, type Reader } from '../platform/reader.js'
import type { Db } from '../platform/transaction.js'
import { type Actor, guest } from '../shared/actor.js'
import { AppError } from '../shared/errors.js'
import { authenticate, bearerSecret, cookieToken, knownAsker } from './passport.js'
import { actorOf, type RouteContext, spend, trust } from './route.js'
import { setSessionCookie } from './session-cookie.js'

/**
 * Finds out who asks: by a bearer token, else by the session cookie, else a guest. Who wants to change something is
 * looked up in the database: what another node took from them must not serve to take it back.
 * A token that is not valid is refused, so that no program takes what guests see for all it may see.
 * A session that is over makes a guest, and the browser is told to forget it.
 */
export function identify(context: RouteContext): RequestHandler {
  return async (request, response, next) => {
    const identified =
      bearerSecret(request.headers) === null
        ? await bySession(context, request, response)
        : await byToken(context, request, response)
    // Not awaited: the time of the last use must not make the request wait.
    if (identified)
      void noteUse(context.db, identified).catch((err) => context.log.warn({ err }, 'A use was not noted'))
    response.locals.actor = identified?.actor ?? guest
    response.locals.username = identified?.username
    response.locals.identifiedAt = performance.now()
    next()
  }
}

/**
 * Asks again who asks, before a member gets what took long to read, or was read while this node heard that something
 * became of them: it may be newer than what they lost. Who is somebody else by then, or may do something else, is told to
 * ask again.
 */
export function identifyBeforeLateAnswers(context: RouteContext): RequestHandler {
  return (request, response, next) => {
    const before = actorOf(response)
    if (isRead(request) && before.memberId !== null) sendOnlyTo(before, context, request, response, next)
    next()
  }
}

function sendOnlyTo(
  before: Actor,
  context: RouteContext,
  request: Request,
  response: Response,
  refuse: NextFunction,
): void {
  const { send } = response
  response.send = (body) => {
    response.send = send
    if (isStillKnown(context, request, response)) return send.call(response, body)
    // In the database: this node may not have heard yet of what was lost before that was read.
    authenticateAsker(request, pastKept(context.db.reader)).then((now) => {
      if (isDeepStrictEqual(now?.actor, before)) {
        send.call(response, body)
        return
      }
      response.removeHeader('ETag')
      refuse(new AppError('unavailable', 'Your rights changed while this was read. Ask again.', { retryAfter: 1 }))
    }, refuse)
    return response
  }
}

function isStillKnown({ db: { reader } }: RouteContext, { headers }: Request, { locals }: Response): boolean {
  if (performance.now() - locals.identifiedAt >= trust) return false
  return reader.kept === undefined || knownAsker(reader, headers) !== undefined
}

const isRead = ({ method }: Request) => method === 'GET' || method === 'HEAD'

/** Who asks, by what the request carries. */
function authenticateAsker({ headers }: Request, reader: Reader): Promise<Identified | null> {
  return authenticate(bearerSecret(headers) === null ? 'session' : 'bearer', { reader, headers })
}

async function byToken(context: RouteContext, request: Request, response: Response): Promise<Identified> {
  const identified = await authenticateAsker(request, readerFor(context.db, request))
  if (identified) return identified
  await spend(context.limits, request, response, 'read')
  throw new AppError(
    'invalid_token',
    'The token in the Authorization header is unknown or was revoked. Make a new one.',
  )
}

async function bySession(context: RouteContext, request: Request, response: Response): Promise<Identified | null> {
  if (cookieToken(request.headers) === null) return null
  const identified = await authenticateAsker(request, readerFor(context.db, request))
  if (!identified) setSessionCookie(context, request, response, 'end')
  return identified
}

function readerFor({ reader }: Db, request: Request): Reader {
  return isRead(request) ? reader : pastKept(reader)
}
