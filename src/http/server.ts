import {
  createServer,
  IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import type { Express } from 'express'
import { AppError } from '../shared/errors.js'
import { problem } from './errors.js'

/** A forum's application, and what stands in front of it. */
type Served = { app: Express; listener: RequestListener }

/** An HTTP server that also answers with problem JSON what never becomes a request. */
export function createForumServer({ app, listener }: Served): Server {
  const limits = { maxHeaderSize: 16_384, headersTimeout: 20_000, requestTimeout: 60_000 }
  const server = createServer({ ...messagesOf(app), ...limits }, listener)
  // Node would refuse expectations without a word; they may be ignored (RFC 9110, 10.1.1).
  server.on('checkExpectation', listener)
  server.on('clientError', answerClientError)
  return server
}

/**
 * Requests and responses that are Express's own from the start. Express makes others its own by giving them another
 * prototype, which leaves each with a shape that V8 has never seen: whatever is read from them is then looked up anew.
 */
function messagesOf(app: Express): Pick<ServerOptions, 'IncomingMessage' | 'ServerResponse'> {
  class AppRequest extends IncomingMessage {}
  class AppResponse<R extends IncomingMessage = IncomingMessage> extends ServerResponse<R> {}
  app.request = Object.setPrototypeOf(AppRequest.prototype, app.request)
  app.response = Object.setPrototypeOf(AppResponse.prototype, app.response)
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse }
}

function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const told = problem(asAppError(error.code))
  const body = JSON.stringify(told)
  socket.end(
    [
      `HTTP/1.1 ${told.status} ${told.title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

function asAppError(code: string | undefined): AppError {
  if (code === 'HPE_HEADER_OVERFLOW') return new AppError('headers_too_large', 'The headers are larger than 16 KB.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new AppError('request_timeout', 'The request did not arrive in time. Send it again.')
  }
  return new AppError('malformed_request', 'This is not a request of HTTP/1.1.')
}
