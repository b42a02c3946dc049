import { createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { renderToString } from 'preact-render-to-string'
import { answerUnchanged } from '../http/etag.js'
import { actorOf } from '../http/route.js'
import { builtInGroups } from '../shared/actor.js'
import type { Assets } from './assets.js'
import { Frame, type Viewer } from './frame.js'
import type { OtherDocument, Page } from './page.js'
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
      path={request.baseUrl + request.path}
      origin={origin}
      viewer={viewerOf(response)}
      nonce={nonceMark}
      assets={assets}
    />,
  )}`
  response.status(page.status ?? 200).type('html')
  if (answerKept(request, response, marked.replaceAll(nonceMark, '').replaceAll(formKeyMark, ''))) return
  const nonce = randomBytes(16).toString('base64url')
  const text = marked.replaceAll(nonceMark, nonce).replaceAll(formKeyMark, () => randomBytes(16).toString('base64url'))
  response.set('Content-Security-Policy', pagePolicy(nonce))
  await sendText(request, response, text)
}

/** Answers what is no page. */
export async function sendDocument(request: Request, response: Response, { type, body }: OtherDocument): Promise<void> {
  response.type(type)
  if (!answerKept(request, response, body)) await sendText(request, response, body)
}

/** Says that the asker may keep what is shown, if it is no error, and answers 304 when they have it. Answers whether that was all. */
function answerKept(request: Request, response: Response, shown: string): boolean {
  response.vary('Cookie').vary('Authorization').vary('Accept-Encoding')
  response.set('Cache-Control', response.statusCode === 200 ? 'private, no-cache' : 'no-store')
  if (response.statusCode !== 200) return false
  const hash = createHash('sha1').update(shown).digest('base64url')
  return answerUnchanged(request, response, isPacked(request) ? `"${hash}-gzip"` : `"${hash}"`)
}

async function sendText(request: Request, response: Response, text: string): Promise<void> {
  if (isPacked(request)) response.set('Content-Encoding', 'gzip').send(await promisify(gzip)(text))
  else response.send(Buffer.from(text))
}

function isPacked(request: Request): boolean {
  return request.acceptsEncodings('gzip') === 'gzip'
}

/** Who looks at the page, as `identify` found out. */
function viewerOf(response: Response): Viewer | null {
  const { memberId, groups } = actorOf(response)
  if (memberId === null) return null
  // By the groups alone: the rules of forums would be a query for every page.
  const isModerator = groups.includes(builtInGroups.moderators) || groups.includes(builtInGroups.administrators)
  return { id: memberId, username: String(response.locals.username), isModerator }
}

/** The address of the forum as links outside name it, without a slash at the end. */
export function originOf(publicUrl: string | null, request: Request): string {
  return publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`
}
