import { type ServerResponse, STATUS_CODES } from 'node:http'

/** Headers as they go over the wire, each with its end of line. */
export type HeadLines = string

/** The lines of a flat list of names and values, in one piece: a text of many would be put together each time it is sent. */
export function headLines(headers: readonly string[]): HeadLines {
  return headers.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('')
}

/** The names and values of lines. */
export function readLines(lines: HeadLines): [string, string][] {
  return [...lines.matchAll(/(.+?): (.*)\r\n/g)].map(([, name = '', value = '']) => [name, value])
}

/** What Node keeps a head in until it is sent. Should it do otherwise one day, `flows/front` says so. */
type Written = { _header: string | null }

/** The headers by which Node said that a connection is kept, and for how long, in the head that it wrote; null: it is not. */
export function keptConnection(response: ServerResponse): string[] | null {
  const { _header: head } = response as unknown as Written
  const timeout = /\r\nConnection: keep-alive\r\nKeep-Alive: (timeout=\d+)\r\n\r\n$/.exec(head ?? '')?.[1]
  return timeout === undefined ? null : ['Connection', 'keep-alive', 'Keep-Alive', timeout]
}

/**
 * Puts down a head whose lines are all known: they are ours, or Node has checked and sent them before. To have it check
 * twenty headers for each answer takes a third of all that a kept one costs.
 */
export function putHead(response: ServerResponse, status: number, lines: HeadLines): void {
  response.statusCode = status
  const written = response as unknown as Written
  written._header = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}${dateLine()}`
}

let dated = { second: 0, line: '' }

/** The date and the empty line that ends a head, written out once a second. */
function dateLine(): HeadLines {
  const second = Math.floor(Date.now() / 1000)
  if (second !== dated.second) dated = { second, line: `Date: ${new Date(second * 1000).toUTCString()}\r\n\r\n` }
  return dated.line
}
