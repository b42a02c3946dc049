import type { RequestHandler } from 'express'
import { actorOf, type RouteContext } from '../http/route.js'
import { demandScope } from '../shared/actor.js'

/** Lets in who may read and is within their share. `template` is the page's address in metrics, like `/threads/{id}`. */
export function admit({ limits }: RouteContext, template: string): RequestHandler {
  return async (request, response, next) => {
    response.locals.route = template
    const actor = actorOf(response)
    await limits.spend(actor, request, response, 'read')
    demandScope(actor, 'read')
    next()
  }
}
