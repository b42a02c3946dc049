import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { identify, identifyBeforeLateAnswers } from './http/actor.js'
import { serveDescription } from './http/description.js'
import { answerErrors, answerUnknown, awayError } from './http/errors.js'
import { type Health, serveHealth } from './http/health.js'
import { type Observers, observe } from './http/observe.js'
import { requestIdOf } from './http/request-id.js'
import { mountRoutes, type Route, type RouteContext } from './http/route.js'
import { refuseImages, refuseOtherSites } from './http/sites.js'
import { waitForWrites } from './http/wrote.js'
import { readAssets, serveAssets } from './web/assets.js'
import { errorPages } from './web/error.js'
import { mountPages, readForms } from './web/mount.js'
import type { PageRow } from './web/page.js'

/** Everything below `/api/v1`. */
const base = '/api/v1'

/** What the application is made of. */
export type AppContext = RouteContext & { trustedProxies: number }

/** The Express application: what happens to a request, in order. */
export function createApp(
  context: AppContext,
  { routes, pages, health }: { routes: readonly Route[]; pages: readonly PageRow[]; health: Health },
): Express {
  const app = express()
  app.set('trust proxy', context.trustedProxies)
  app.set('query parser', 'simple')
  app.set('etag', false)
  app.disable('x-powered-by')
  const assets = readAssets()
  const sender = { ...context, assets }

  app.use(nameRequest)
  app.use(observeRequests({ ...context, metrics: health.metrics }))
  app.use(secureAnswers(context))
  app.use(endConnections(health))
  app.use(serveHealth(health))
  app.use(serveAssets(assets))
  app.use(refuseImages)
  app.use(...readForms)
  app.use(refuseInOutage(health))
  if (context.many) app.use(waitForWrites(context.many, context))
  const identifyAsker = identify(context)
  app.use(identifyAsker)
  app.use(identifyBeforeLateAnswers(context))
  app.use(refuseOtherSites(context))
  app.use(base, serveDescription(routes, base, sender))
  app.use(base, mountRoutes(routes, context, identifyAsker))
  app.use(mountPages(pages, sender))
  app.use(answerUnknown)
  app.use(answerErrors(context.log, errorPages(sender)))
  return app
}

/**
 * For answers that no browser shows: they may load nothing and stand in no frame. Pages say what they load.
 * Only a forum that is reached by https may tell browsers to insist on it, and only for its own host.
 */
function secureAnswers({ publicUrl }: RouteContext): RequestHandler {
  return helmet({
    strictTransportSecurity: publicUrl?.startsWith('https:') ? { includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    // Not `no-referrer`: forms would then be sent without an origin, and could not be told from other sites'.
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
  })
}

/** While the database is away, whoever needs it hears so at once, and does not wait for what cannot come. */
function refuseInOutage({ isAway }: Health): RequestHandler {
  return (_request, _response, next) => {
    if (isAway()) throw awayError()
    next()
  }
}

/** While the forum stops, every connection ends with the answer that is under way. */
function endConnections({ isStopping }: Health): RequestHandler {
  return (_request, response, next) => {
    if (isStopping()) response.set('Connection', 'close')
    next()
  }
}

/** Gives each request an id. */
const nameRequest: RequestHandler = (request, response, next) => {
  const id = requestIdOf(request.headers)
  response.locals.requestId = id
  response.set('X-Request-Id', id)
  next()
}

function observeRequests(observers: Observers): RequestHandler {
  return (request, response, next) => {
    response.locals.path = request.path.slice(0, 200)
    observe(observers, request, response, { start: performance.now(), observed: response.locals })
    next()
  }
}
