import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'

/**
 * Answers these bytes with their ETag, or 304 when the asker has them. `version` begins the ETag, so that
 * `If-Match` can name the version that was read.
 */
export function sendTagged(request: Request, response: Response, bytes: Buffer, version?: number): void {
  const hash = createHash('sha1').update(bytes).digest('base64url')
  const tag = version === undefined ? `"${hash}"` : `"${version}-${hash}"`
  response.set('ETag', tag)
  // Not Express's own judgement: it answers in full where `fetch` adds `Cache-Control: no-cache`, as it does
  // to every request with `If-None-Match`, though that only asks caches on the way not to answer by themselves.
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && response.statusCode === 200 && isNamed(tag, request.get('if-none-match'))) {
    response.removeHeader('Content-Type')
    response.status(304).end()
    return
  }
  response.send(bytes)
}

function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return named.includes(tag) || named.includes('*')
}
