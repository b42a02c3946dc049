import { Router } from 'express'
import { sendPage } from '../web/layout.js'
import { docsPage } from './docs.js'
import { sendTagged } from './etag.js'
import { describeApi } from './openapi.js'
import type { Route } from './route.js'

/** `/openapi.json`, and `/docs` for people. Both are made once, when the forum starts. */
export function serveDescription(routes: readonly Route[], base: string): Router {
  const description = describeApi(routes, base)
  const bytes = Buffer.from(JSON.stringify(description))
  const page = { title: 'Rostra API', main: docsPage(description) }
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/openapi.json', (request, response) => {
    response.locals.route = request.baseUrl + request.path
    response.set('Cache-Control', 'public, no-cache').type('application/json')
    sendTagged(request, response, bytes)
  })
  router.get('/docs', (request, response) => {
    response.locals.route = request.baseUrl + request.path
    sendPage(request, response, page)
  })
  return router
}
