import { Router } from 'express'
import { type PageSender, sendPage } from '../web/send.js'
import { DocsPage } from './docs.js'
import { sendTagged } from './etag.js'
import { describeApi } from './openapi.js'
import type { Route } from './route.js'

/** `/openapi.json`, and `/docs` for people. Both are made once, when the forum starts. */
export function serveDescription(routes: readonly Route[], base: string, sender: PageSender): Router {
  const description = describeApi(routes, base)
  const bytes = Buffer.from(JSON.stringify(description))
  const page = { title: 'API', main: <DocsPage api={description} />, canonical: `${base}/docs` }
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/openapi.json', (request, response) => {
    response.locals.route = request.baseUrl + request.path
    response.set('Cache-Control', 'public, no-cache').type('application/json')
    sendTagged(request, response, bytes)
  })
  router.get('/docs', (request, response) => {
    response.locals.route = request.baseUrl + request.path
    return sendPage(sender, request, response, page)
  })
  return router
}
