import { createServer, type Server } from 'node:http'
import type { Answer } from '../answers.js'

/** A bare server with one answer to whatever is asked. */
export function answerAlways({ status, headers, body }: Answer): Server {
  const bytes = Buffer.from(body)
  return createServer((_request, response) => {
    response.writeHead(status, headers)
    response.end(bytes)
  })
}
