import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Request, Response } from 'express'
import { renderToString } from 'preact-render-to-string'
import { type Answer, type Recipient, sendAnswer, type Told } from '../http/answer.js'
import type { Parts } from '../http/parts.js'
import { actorOf } from '../http/route.js'
import { newKey } from '../platform/secrets.js'
import { type Actor, builtInGroups } from '../shared/actor.js'
import type { Assets } from './assets.js'
import { Frame, type Viewer } from './frame.js'
import { type Fillings, marks, readMarks } from './marked.js'
import type { OtherDocument, Page } from './page.js'

/** What pages are sent with. */
export type PageSender = {
  assets: Assets
  /** The forum's own address, as far as it is configured. */
  publicUrl: string | null
}

/** What a page may load: its style, the one script that carries its nonce, and the images of posts. */
const policyWith = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The same, written out up to the nonce and behind it. */
const [policyBefore = '', policyBehind = ''] = policyWith(marks.nonce).split(marks.nonce)

/** What a page is drawn for besides what it shows. */
export type Looked = { path: string; origin: string; viewer: Viewer | null }

const asGzip = 'Content-Encoding: gzip\r\n'

/** A page as an answer. Its ETag is that of what it shows: nonce, place and form keys are new each time. */
export function pageAnswer(assets: Assets, page: Page, looked: Looked): { answer: Answer; size: number } {
  const html = renderToString(<Frame page={page} {...looked} nonce={marks.nonce} place={marks.place} assets={assets} />)
  const text = readMarks(`<!doctype html>${html}`)
  const tell = ({ headers, place }: Recipient): Told => {
    const nonce = newKey()
    const fillings: Fillings = { nonce: () => nonce, place: () => String(place), formKey: newKey }
    const policy = `Content-Security-Policy: ${policyBefore}${nonce}${policyBehind}\r\n`
    if (!takesGzip(headers)) return { tag: `"${text.hash}"`, own: policy, body: () => text.fill(fillings) }
    return { tag: `"${text.hash}-gzip"`, own: policy + asGzip, body: () => text.pack(fillings) }
  }
  // The text itself, and packed.
  return { answer: { tell }, size: 1.3 * text.size }
}

/** What is no page, as an answer. */
export function documentAnswer({ body }: OtherDocument): { answer: Answer; size: number } {
  const plain = Buffer.from(body)
  const hash = createHash('sha1').update(plain).digest('base64url')
  let packing: Promise<Parts> | undefined
  const pack = () => {
    packing ??= promisify(gzip)(plain).then(
      (packed) => [packed],
      (error) => {
        packing = undefined
        throw error
      },
    )
    return packing
  }
  const tell = ({ headers }: Recipient): Told =>
    takesGzip(headers)
      ? { tag: `"${hash}-gzip"`, own: asGzip, body: pack }
      : { tag: `"${hash}"`, own: '', body: () => [plain] }
  return { answer: { tell }, size: 1.3 * plain.length }
}

/** Answers a page. */
export function sendPage(
  { assets, publicUrl }: PageSender,
  request: Request,
  response: Response,
  page: Page,
  to: Recipient,
): Promise<void> {
  const looked = {
    path: request.baseUrl + request.path,
    origin: ownOrigin(publicUrl, request),
    viewer: viewerOf(response),
  }
  return sendText(request, response, { ...pageAnswer(assets, page, looked), type: 'html', status: page.status }, to)
}

/** What is sent of an answer besides its text. */
type Sending = { answer: Answer; type: string; status?: number | undefined }

/** Sends a text, which its recipient may keep unless it is an error. */
export function sendText(
  request: Request,
  response: Response,
  { answer, type, status = 200 }: Sending,
  to: Recipient,
): Promise<void> {
  response.status(status).type(type).vary('Cookie').vary('Authorization').vary('Accept-Encoding')
  response.set('Cache-Control', status === 200 ? 'private, no-cache' : 'no-store')
  return sendAnswer(request, response, answer, to)
}

/** Whether gzip may be sent (RFC 9110, 12.5.3). */
function takesGzip({ 'accept-encoding': accepted = '' }: IncomingHttpHeaders): boolean {
  if (accepted === '') return false
  const weights = new Map(
    String(accepted)
      .toLowerCase()
      .split(',')
      .map((coding) => {
        const [name = '', weight] = coding.split(/;\s*q=/)
        return [name.trim(), weight === undefined ? 1 : Number(weight)]
      }),
  )
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0
}

/** Who looks at the page, as `identify` found out. */
export function viewerOf(response: Response): Viewer | null {
  const { memberId, groups } = actorOf(response)
  if (memberId === null) return null
  return { id: memberId, username: String(response.locals.username), isModerator: isModerator(groups) }
}

/** By the groups alone: the rules of forums would be a query for every page. */
function isModerator(groups: Actor['groups']): boolean {
  return groups.includes(builtInGroups.moderators) || groups.includes(builtInGroups.administrators)
}

/** The address of the forum as links outside name it, without a slash at the end. */
export function ownOrigin(publicUrl: string | null, request: Request): string {
  return publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`
}
