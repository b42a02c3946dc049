import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { z } from 'zod'
import { type Answer, answerKey, keepAnswer, type Recipient } from '../http/answer.js'
import { tellWayOn } from '../http/errors.js'
import { onceFor } from '../http/idempotency.js'
import {
  admit,
  askerOf,
  expressPath,
  letIn,
  type RouteContext,
  recipientOf,
  refuseOtherMethods,
} from '../http/route.js'
import { setSessionCookie } from '../http/session-cookie.js'
import type { Made } from '../platform/reader.js'
import type { Reader } from '../platform/transaction.js'
import { demandScope } from '../shared/actor.js'
import { AppError, errorTable, notFound } from '../shared/errors.js'
import { plainWords } from '../shared/wording.js'
import type { OtherDocument, Page, PageRequest, PageRow, Redirect } from './page.js'
import type { Refusal, Typed } from './parts/form.js'
import { documentAnswer, ownOrigin, type PageSender, pageAnswer, sendText, viewerOf } from './send.js'

type PagesContext = RouteContext & PageSender

/** Mounts pages and forms on a router of their own. Forms are read by then. */
export function mountPages(rows: readonly PageRow[], context: PagesContext): Router {
  const router = Router({ caseSensitive: true, strict: true })
  for (const row of rows) {
    const path = expressPath(row.path)
    if (row.kind === 'page') {
      router.get(path, admit({ path: row.path, kind: 'read', scope: 'read' }, context), showPage(row, context))
    } else {
      router.post(path, demandForm, takeForm(row, context))
    }
  }
  const methods = { page: 'get', form: 'post' } as const
  refuseOtherMethods(
    router,
    rows.map(({ kind, path }) => ({ path, method: methods[kind] })),
  )
  return router
}

/**
 * Reads the forms that are sent, before anything that may go wrong: what was typed can then be given back.
 * A post of 50,000 letters, which a form writes in nine bytes each, must find room.
 */
export const readForms: readonly RequestHandler[] = [
  express.urlencoded({ extended: false, limit: '512kb', parameterLimit: 100, type: isForm }),
  (request, response, next) => {
    response.locals.typed = readFields(request.body)
    next()
  },
]

/** The API takes no forms, and says so. */
function isForm({ url, headers }: IncomingMessage): boolean {
  return !url?.startsWith('/api/') && /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')
}

const demandForm: RequestHandler = (request, _response, next) => {
  // Null: there is no body.
  if (request.is('application/x-www-form-urlencoded') !== false) next()
  else next(new AppError('unsupported_media_type', 'Send the form as application/x-www-form-urlencoded.'))
}

function showPage(row: Extract<PageRow, { kind: 'page' }>, context: PagesContext): RequestHandler {
  return async (request, response) => {
    const to = recipientOf(context, request, response)
    const query = row.query ? await row.query.parseAsync(request.query) : undefined
    const parts = { ...partsOf(context, request, response), params: paramsOf(row, request), query, body: undefined }
    const make = async (reader: Reader): Promise<Made<Shown>> =>
      readShown(context, parts.origin, request, response, await row.show({ ...parts, reader } as never))
    // Of a member's page more than what stands beside the shared part is their own.
    const shown =
      row.isShared && to.actor.memberId === null
        ? await keepAnswer(to.reader, answerKey(to.actor, parts.origin, request.originalUrl), make)
        : (await make(to.reader)).value
    await answer(context, request, response, shown, to)
  }
}

function takeForm(row: Extract<PageRow, { kind: 'form' }>, context: PagesContext): RequestHandler {
  return async (request, response) => {
    const { key, ...typed } = response.locals.typed as Fields
    const parts = { ...partsOf(context, request, response), params: paramsOf(row, request), query: undefined }
    const to = recipientOf(context, request, response)
    const answerForm = (answered: Page | Redirect) =>
      answer(context, request, response, readShown(context, parts.origin, request, response, answered).value, to)
    // Whatever becomes of a form, its answer is a page.
    demandScope(parts.actor, 'read')
    try {
      await letIn({ path: row.path, kind: 'write', scope: 'write' }, context.limits, request, response)
      const db = row.once
        ? onceFor(context, parts.actor, onceKey(key, typed), [row.path, request.params, typed])
        : context.db
      const asked = { ...parts, db, body: parseForm(row.body, typed) }
      await answerForm(await row.act(asked as never))
    } catch (error) {
      if (!row.again || !(error instanceof AppError) || errorTable[error.code].status >= 500) throw error
      const refusal = refusalOf(error)
      const page = await row.again({ ...parts, body: typed } as never, refusal)
      tellWayOn(response, error)
      await answerForm({ ...page, status: refusal.status })
    }
  }
}

function partsOf(
  context: PagesContext,
  request: Request,
  response: Response,
): Omit<PageRequest<unknown, unknown, unknown>, 'params' | 'query' | 'body'> {
  return {
    ...context,
    ...askerOf(context, request, response),
    origin: ownOrigin(context.publicUrl, request),
    isPrefetch: isPrefetch(request.headers),
  }
}

/** `Purpose` is what browsers sent before there was `Sec-Purpose`, and some still do. */
function isPrefetch(headers: IncomingHttpHeaders): boolean {
  return /\bprefetch\b/.test(String(headers['sec-purpose'] ?? headers.purpose ?? ''))
}

function paramsOf(row: PageRow, request: Request): unknown {
  if (!row.params) return {}
  const read = row.params.safeParse(request.params)
  if (!read.success) throw notFound('page')
  return read.data
}

type Fields = Record<string, string | string[]> & { key?: string }

/** The fields of a form. Browsers end lines with CR LF. */
function readFields(body: unknown): Fields {
  const plain = (text: string) => text.replaceAll('\r\n', '\n')
  const fields = Object.entries((body ?? {}) as Record<string, string | string[]>)
  return Object.fromEntries(
    fields.map(([name, value]) => [name, Array.isArray(value) ? value.map(plain) : plain(value)]),
  )
}

function parseForm(shape: z.ZodType, typed: Typed): unknown {
  const read = shape.safeParse(typed, { error: plainWords })
  if (read.success) return read.data
  throw new AppError('invalid_request', 'Something here is not as it should be. Please look at the fields.', {
    errors: read.error.issues.slice(0, 50).map(({ path, message }) => ({ path: path.join('.'), message })),
  })
}

/** A form that is sent twice has the same key and the same text. Sent with another text, as after Back, it is another. */
function onceKey(key: string | undefined, typed: Typed): string | undefined {
  if (typeof key !== 'string' || key === '') return undefined
  return createHash('sha256')
    .update(JSON.stringify([key, typed]))
    .digest('base64url')
}

function refusalOf(error: AppError): Refusal {
  const { status, title } = errorTable[error.code]
  // The API names fields by their place in the request, a form by their names.
  const errors = (error.errors ?? []).map(({ path, message }) => ({ path: path.replace(/^body\./, ''), message }))
  return { status, title, detail: error.message, errors }
}

/** What a page or a form leads to, ready to be sent. */
type Shown = (Answer & { type: string; status?: number | undefined }) | Redirect

/** Draws what was answered. What is not right for all who may read the same, and a redirect, is for its asker alone. */
function readShown(
  { assets }: PagesContext,
  origin: string,
  request: Request,
  response: Response,
  answered: Page | OtherDocument | Redirect,
): Made<Shown> {
  if ('redirect' in answered) return { value: answered, size: null }
  if ('type' in answered) {
    const { answer, size } = documentAnswer(answered)
    return { value: { ...answer, type: answered.type }, size }
  }
  const looked = { path: request.baseUrl + request.path, origin, viewer: viewerOf(response) }
  const { answer, size } = pageAnswer(assets, answered, looked)
  // Taken out of it: what a page shows is not needed any more once it is drawn.
  const { each: tell } = answered
  const each = ({ headers }: Recipient) => tell?.({ isPrefetch: isPrefetch(headers) })
  const value = { ...answer, each, type: 'html', status: answered.status }
  return { value, size: answered.isOwn || answered.status !== undefined ? null : size }
}

async function answer(
  context: PagesContext,
  request: Request,
  response: Response,
  shown: Shown,
  to: Recipient,
): Promise<void> {
  if ('redirect' in shown) {
    if (shown.session) setSessionCookie(context, request, response, shown.session)
    response.set('Cache-Control', 'private, no-cache').vary('Cookie').vary('Authorization')
    response.redirect(request.method === 'GET' || request.method === 'HEAD' ? 302 : 303, shown.redirect)
    return
  }
  await sendText(request, response, { answer: shown, type: shown.type, status: shown.status }, to)
}
