import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { z } from 'zod'
import { tellWayOn } from '../http/errors.js'
import { onceFor } from '../http/idempotency.js'
import { admit, askerOf, expressPath, letIn, type RouteContext, refuseOtherMethods } from '../http/route.js'
import { setSessionCookie } from '../http/session-cookie.js'
import { demandScope } from '../shared/actor.js'
import { AppError, errorTable, notFound } from '../shared/errors.js'
import { plainWords } from '../shared/wording.js'
import type { OtherDocument, Page, PageRequest, PageRow, Redirect } from './page.js'
import type { Refusal, Typed } from './parts/form.js'
import { originOf, type PageSender, sendDocument, sendPage } from './send.js'

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
    const query = row.query ? await row.query.parseAsync(request.query) : undefined
    const asked = { ...partsOf(context, request, response), params: paramsOf(row, request), query, body: undefined }
    await answer(context, request, response, await row.show(asked as never))
  }
}

function takeForm(row: Extract<PageRow, { kind: 'form' }>, context: PagesContext): RequestHandler {
  return async (request, response) => {
    const { key, ...typed } = response.locals.typed as Fields
    const parts = { ...partsOf(context, request, response), params: paramsOf(row, request), query: undefined }
    // Whatever becomes of a form, its answer is a page.
    demandScope(parts.actor, 'read')
    try {
      await letIn({ path: row.path, kind: 'write', scope: 'write' }, context.limits, request, response)
      const db = row.once
        ? onceFor(context.db, parts.actor, onceKey(key, typed), [row.path, request.params, typed])
        : context.db
      const asked = { ...parts, db, body: parseForm(row.body, typed) }
      await answer(context, request, response, await row.act(asked as never))
    } catch (error) {
      if (!row.again || !(error instanceof AppError) || errorTable[error.code].status >= 500) throw error
      const refusal = refusalOf(error)
      const page = await row.again({ ...parts, body: typed } as never, refusal)
      tellWayOn(response, error)
      await answer(context, request, response, { ...page, status: refusal.status })
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
    origin: originOf(context.publicUrl, request),
    // `Purpose` is what browsers sent before there was `Sec-Purpose`, and some still do.
    isPrefetch: /\bprefetch\b/.test(request.get('sec-purpose') ?? request.get('purpose') ?? ''),
  }
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

async function answer(
  context: PagesContext,
  request: Request,
  response: Response,
  answered: Page | OtherDocument | Redirect,
): Promise<void> {
  if ('redirect' in answered) {
    if (answered.session) setSessionCookie(context, request, response, answered.session)
    response.set('Cache-Control', 'private, no-cache').vary('Cookie').vary('Authorization')
    response.redirect(request.method === 'GET' || request.method === 'HEAD' ? 302 : 303, answered.redirect)
    return
  }
  if ('type' in answered) await sendDocument(request, response, answered)
  else await sendPage(context, request, response, answered)
}
