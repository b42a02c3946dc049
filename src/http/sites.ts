import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { AppError, notFound } from '../shared/errors.js'
import { actorOf, type RouteContext } from './route.js'

/**
 * Refuses writes that a browser sends for another site: a cookie alone never authorises them.
 * Requests with a bearer token carry their own proof, and programs that are no browsers send neither header.
 */
export function refuseOtherSites({ publicUrl }: Pick<RouteContext, 'publicUrl'>): RequestHandler {
  return (request, response, next) => {
    const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method)
    const own = publicUrl ?? `${request.protocol}://${request.get('host')}`
    // Not the header's presence: a browser adds a proxy's Basic authorisation to other sites' requests by itself.
    const hasToken = actorOf(response).credential?.kind === 'token'
    if (isSafe || hasToken || isOwnSite(request.get('sec-fetch-site'), request.get('origin'), own)) {
      next()
      return
    }
    throw new AppError('cross_site_request', 'Other sites may not act for a member. Send a bearer token instead.')
  }
}

/** Whether a browser says that the request comes from a page of ours. `Origin` counts where it is sent. */
export function isOwnSite(fetchSite: string | undefined, origin: string | undefined, ownUrl: string): boolean {
  // A `Host` can be anything, and a page of ours has an address.
  if (origin !== undefined) return URL.canParse(ownUrl) && origin === new URL(ownUrl).origin
  return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none'
}

/**
 * Refuses what a browser asks for as an image. A post may name any address as one, ours too, and some pages are noted
 * as read by being opened: nobody opens them by looking at a post.
 */
export const refuseImages: RequestHandler = (request, _response, next) => {
  // The second is for forums without https, where browsers do not say what it is for: they prefer images then.
  const isForImage = request.get('sec-fetch-dest') === 'image' || request.accepts(['html', 'png']) === 'png'
  next(isForImage ? notFound('image') : undefined)
}

/** Whether `refuseImages` may refuse a request: what browsers send for pages never is, nor what sends no preference. */
export function isPerhapsForImage(headers: IncomingHttpHeaders): boolean {
  if (headers['sec-fetch-dest'] === 'image') return true
  const { accept } = headers
  // With a weight on HTML, an image may be liked better than it even where none is named.
  return accept !== undefined && /image\/|text\/html\s*;/.test(accept) && !accept.startsWith('text/html,')
}
