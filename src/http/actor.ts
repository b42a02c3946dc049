import type { Request, RequestHandler, Response } from 'express'
import { noteUse } from '../features/auth/actions.js'
import type { Identified } from '../features/auth/queries.js'
import { pastKept } from '../platform/reader.js'
import type { Db } from '../platform/transaction.js'
import { guest } from '../shared/actor.js'
import { AppError } from '../shared/errors.js'
import { authenticate, bearerSecret, type Claim, cookieToken } from './passport.js'
import { type RouteContext, spend } from './route.js'
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

async function byToken({ db, limits }: RouteContext, request: Request, response: Response): Promise<Identified> {
  const identified = await authenticate('bearer', claimOf(db, request))
  if (identified) return identified
  await spend(limits, request, response, 'read')
  throw new AppError(
    'invalid_token',
    'The token in the Authorization header is unknown or was revoked. Make a new one.',
  )
}

async function bySession(context: RouteContext, request: Request, response: Response): Promise<Identified | null> {
  if (cookieToken(request.headers) === null) return null
  const identified = await authenticate('session', claimOf(context.db, request))
  if (!identified) setSessionCookie(context, request, response, 'end')
  return identified
}

function claimOf({ reader }: Db, { method, headers }: Request): Claim {
  const isRead = method === 'GET' || method === 'HEAD'
  return { reader: isRead ? reader : pastKept(reader), headers }
}
