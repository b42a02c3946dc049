import { createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { renderToString } from 'preact-render-to-string'
import { answerUnchanged } from '../http/etag.js'
import { actorOf } from '../http/route.js'
import type { Assets } from './assets.js'
import { Frame, type Viewer } from './frame.js'
import type { Page } from './page.js'
import { formKeyMark } from './parts/form.js'

/** What pages are sent with. */
export type PageSender = {
  assets: Assets
  /** The forum's own address, as far as it is configured. */
  publicUrl: string | null
}

/** Stands where the nonce will, so that a page's bytes can be told apart from those of an older one. Nobody else knows it. */
const nonceMark = randomBytes(16).toString('hex')

/** What a page may load: its style, the one script that carries its nonce, and the images of posts. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Answers a page. Its ETag is that of what it shows: nonce and form keys are new each time. */
export async function sendPage(
  { assets, publicUrl }: PageSender,
  request: Request,
  response: Response,
  page: Page,
): Promise<void> {
  const origin = originOf(publicUrl, request)
  const marked = `<!doctype html>${renderToString(
    <Frame
      page={page}
      path={request.path}
      origin={origin}
      viewer={viewerOf(response)}
      nonce={nonceMark}
      assets={assets}
    />,
  )}`
  response.status(page.status ?? 200).type('html')
  response.vary('Cookie').vary('Authorization').vary('Accept-Encoding')
  const isPacked = request.acceptsEncodings('gzip') === 'gzip'
  if (response.statusCode === 200) {
    response.set('Cache-Control', 'private, no-cache')
    const hash = createHash('sha1').update(marked.replaceAll(nonceMark, '')).digest('base64url')
    if (answerUnchanged(request, response, isPacked ? `"${hash}-gzip"` : `"${hash}"`)) return
  } else {
    response.set('Cache-Control', 'no-store')
  }
  const nonce = randomBytes(16).toString('base64url')
  const text = marked.replaceAll(nonceMark, nonce).replaceAll(formKeyMark, () => randomBytes(16).toString('base64url'))
  response.set('Content-Security-Policy', pagePolicy(nonce))
  if (isPacked) response.set('Content-Encoding', 'gzip')
  response.send(isPacked ? await promisify(gzip)(text) : Buffer.from(text))
}

/** Who looks at the page, as `identify` found out. */
function viewerOf(response: Response): Viewer | null {
  const { memberId } = actorOf(response)
  return memberId === null ? null : { id: memberId, username: String(response.locals.username) }
}

/** The address of the forum as links outside name it, without a slash at the end. */
export function originOf(publicUrl: string | null, request: Request): string {
  return publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`
}
