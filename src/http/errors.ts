import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { isAway, isConflict } from '../platform/database-errors.js'
import type { Logger } from '../platform/log.js'
import { AppError, type ErrorCode, errorTable, type InputError } from '../shared/errors.js'

/** The body of every error answer (RFC 9457). */
export type Problem = {
  type: 'about:blank'
  title: string
  status: number
  code: ErrorCode
  detail: string
  errors?: InputError[]
}

/** Tells an error as the body of its answer. */
export function problem(error: AppError): Problem {
  const { status, title } = errorTable[error.code]
  return {
    type: 'about:blank',
    title,
    status,
    code: error.code,
    detail: error.message,
    ...(error.errors ? { errors: error.errors } : {}),
  }
}

/** Answers what no route took. */
export const answerUnknown: RequestHandler = () => {
  throw new AppError('not_found', 'There is nothing at this address.')
}

/** Answers an error as a page, with its status and headers set. */
export type SendErrorPage = (request: Request, response: Response, told: Problem) => Promise<void>

/** Turns every error into problem JSON, or into a page for a browser that asks for one. What is not the asker's fault is logged, and told without a word about its inside. */
export function answerErrors(log: Logger, sendErrorPage: SendErrorPage): ErrorRequestHandler {
  return async (error: unknown, request: Request, response: Response, next) => {
    const known = asAppError(error)
    if (errorTable[known.code].status >= 500 && known.cause !== undefined) {
      log.error({ err: error, requestId: response.locals.requestId, method: request.method }, 'A request failed')
    }
    if (response.headersSent) {
      next(error)
      return
    }
    tellWayOn(response, known)
    response.set('Cache-Control', 'no-store')
    response.status(errorTable[known.code].status)
    const told = problem(known)
    if (wantsPage(request)) await sendErrorPage(request, response, told)
    else response.type('application/problem+json').send(Buffer.from(JSON.stringify(told)))
  }
}

/** Says in headers when to try again, and what proves who asks. */
export function tellWayOn(response: Response, { code, retryAfter }: AppError): void {
  if (retryAfter !== undefined) response.set('Retry-After', String(Math.ceil(retryAfter)))
  if (errorTable[code].status === 401) response.set('WWW-Authenticate', 'Bearer')
}

/** Browsers ask for HTML first; programs that do not care get JSON. The API never answers pages for errors. */
function wantsPage(request: Request): boolean {
  return !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html'
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const fault = readerFaults[(error as { type?: string } | null)?.type ?? '']
  if (fault) return new AppError(fault[0], fault[1], { cause: error })
  if (error instanceof URIError) return new AppError('malformed_request', 'The address is not properly encoded.')
  if (isUnreadable(error)) return new AppError('malformed_request', 'The request could not be read.', { cause: error })
  if (isAway(error)) return awayError(error)
  if (isConflict(error)) return new AppError('unavailable', conflictText, { retryAfter: 1, cause: error })
  return new AppError('internal_error', 'Something went wrong here. Try again later.', { cause: error })
}

/** What is said to whoever lost every try of a conflict in the database (`inTransaction`). */
const conflictText = 'Many are changing the same thing at this moment. Nothing was changed; try again in a second.'

/** What is said while the database is away. */
export function awayError(cause?: unknown): AppError {
  const detail = 'The database does not answer at the moment. Try again in a few seconds.'
  return new AppError('unavailable', detail, { retryAfter: 2, ...(cause === undefined ? {} : { cause }) })
}

/** Whether Express itself blames the asker, as for a body that is not packed as it says. */
function isUnreadable(error: unknown): boolean {
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown }
  return expose === true && typeof status === 'number' && status >= 400 && status < 500
}

/** What Express's body reader says, by its `type`. */
const readerFaults: Record<string, [ErrorCode, string]> = {
  'entity.parse.failed': ['malformed_request', 'The body is not valid JSON.'],
  'entity.too.large': ['payload_too_large', 'This is too long: JSON may have 256 KB, a form 512 KB.'],
  'entity.verify.failed': ['malformed_request', 'The body is not valid UTF-8.'],
  'encoding.unsupported': ['unsupported_media_type', 'Send the body as it is, or with gzip, deflate or br.'],
  'charset.unsupported': ['unsupported_media_type', 'Send the body as UTF-8.'],
  'request.aborted': ['malformed_request', 'The request ended before its body did.'],
  'request.size.invalid': ['malformed_request', 'The body is not as long as Content-Length says.'],
  'stream.encoding.set': ['malformed_request', 'The body could not be read.'],
}
