import { type ServerResponse, STATUS_CODES } from 'node:http'

/** Headers as they go over the wire, each with its end of line. */
export type HeadLines = string

/** The lines of a flat list of names and values. */
export function headLines(headers: readonly string[]): HeadLines {
  let lines = ''
  for (let i = 0; i < headers.length; i += 2) lines += `${headers[i]}: ${headers[i + 1]}\r\n`
  return lines
}

/** What Node keeps a head in until it is sent. Should it do otherwise one day, `flows/front` says so. */
type Written = { _header: string | null }

/** The lines by which Node said that a connection is kept, and for how long, in the head that it wrote; null: it is not. */
export function keptConnection(response: ServerResponse): HeadLines | null {
  const { _header: head } = response as unknown as Written
  return /\r\n(Connection: keep-alive\r\nKeep-Alive: timeout=\d+\r\n)\r\n$/.exec(head ?? '')?.[1] ?? null
}

/**
 * Puts down a head whose lines are all known: they are ours, or Node has checked and sent them before. To have it check
 * twenty headers for each answer takes a third of all that a kept one costs.
 */
export function putHead(response: ServerResponse, status: number, lines: HeadLines): void {
  response.statusCode = status
  const written = response as unknown as Written
  written._header = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}${dateLine()}\r\n`
}

let dated = { second: 0, line: '' }

/** The date, written out once a second. */
function dateLine(): HeadLines {
  const second = Math.floor(Date.now() / 1000)
  if (second !== dated.second) dated = { second, line: `Date: ${new Date(second * 1000).toUTCString()}\r\n` }
  return dated.line
}
