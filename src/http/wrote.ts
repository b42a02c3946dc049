import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie } from 'cookie'
import type { RequestHandler } from 'express'
import { cookieOptions } from './session-cookie.js'

/** One of several nodes. */
export type ManyNodes = {
  /** What this one is called. */
  node: string
  /** Resolves when this node knows all that was committed anywhere before, or soon. */
  caughtUp(): Promise<void>
}

/** Names the node where a browser wrote something just now. */
const wroteCookie = 'rostra_wrote'

/** For how long a browser's reads at another node wait for what it wrote, in milliseconds: nodes know it sooner by themselves. */
const memory = 10_000

/** Whether somebody wrote at another node just now, whose next request must not come before that is known here. */
export function wroteElsewhere({ node }: ManyNodes, { cookie }: IncomingHttpHeaders): boolean {
  if (!cookie?.includes(wroteCookie)) return false
  const where = parseCookie(cookie)[wroteCookie]
  return where !== undefined && where !== node
}

/**
 * Lets people read their own writes though their next request comes to another node: each write leaves a note which
 * node took it, and others wait until they know what was written there.
 */
export function waitForWrites(many: ManyNodes, { publicUrl }: { publicUrl: string | null }): RequestHandler {
  return async (request, response, next) => {
    // Where it cannot be found out, what follows tells why.
    if (wroteElsewhere(many, request.headers)) await many.caughtUp().catch(() => undefined)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.cookie(wroteCookie, many.node, { ...cookieOptions({ publicUrl }, request), maxAge: memory })
    }
    next()
  }
}
