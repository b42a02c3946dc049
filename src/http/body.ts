import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import express, { type RequestHandler } from 'express'
import { AppError } from '../shared/errors.js'

/** Whether a request comes with a body, be it an empty one. */
export function hasBody({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

/** Reads the body of a request, which is JSON in UTF-8 of at most 256 KB, however it is packed. */
export const readBody: readonly RequestHandler[] = [
  (request, _response, next) => {
    const isEmpty = request.get('content-length') === '0'
    // Null: there is no body.
    if (isEmpty || request.is('application/json') !== false) {
      next()
      return
    }
    throw new AppError('unsupported_media_type', 'Send the body as application/json.')
  },
  express.json({ limit: '256kb', strict: true, type: 'application/json', verify: demandUtf8 }),
]

/** What is not UTF-8 is refused, not repaired. */
function demandUtf8(_request: unknown, _response: unknown, body: Buffer, charset: string): void {
  if (charset !== 'utf-8') throw new AppError('unsupported_media_type', 'Send the body as UTF-8.')
  if (!isUtf8(body)) throw new AppError('malformed_request', 'The body is not valid UTF-8.')
}
