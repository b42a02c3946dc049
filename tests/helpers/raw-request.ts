import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { errorTable } from '../../src/shared/errors.js'

/** What came back, as it came. */
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; text: string }

const ownAgent = new Agent({ keepAlive: true, maxSockets: 4 })

/** Sends a request without mending anything: any method, any path, any body, as `fetch` would not. `agent` has the connections. */
export function sendRaw(
  url: string,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | Buffer } = {},
  agent = ownAgent,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const asked = request({ agent, hostname, port, method, path, headers: { ...length, ...headers } })
    asked.once('error', reject)
    asked.once('response', (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: unpacked(response.headers, Buffer.concat(pieces)).toString(),
        }),
      )
    })
    asked.end(body)
  })
}

function unpacked(headers: IncomingHttpHeaders, bytes: Buffer): Buffer {
  return headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
}

/** Lets go of the connections that are kept for more requests. */
export function endRawRequests(): void {
  ownAgent.destroy()
}

/** What is wrong with a refusal, which must be 4xx, problem JSON, and of a code of the table. Null: nothing. */
export function faultOfRefusal({ status, headers, text }: RawAnswer, { hasBody = true } = {}): string | null {
  if (status < 400 || status > 499) return `${status} ${text.slice(0, 300)}`
  if (headers['content-type'] !== 'application/problem+json') return `a refusal as ${headers['content-type']}`
  if (!hasBody) return null
  const { code } = JSON.parse(text)
  return errorTable[code as keyof typeof errorTable]?.status === status ? null : `${status} with the code ${code}`
}
