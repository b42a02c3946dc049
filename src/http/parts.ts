import type { ServerResponse } from 'node:http'

/** The bytes of a body in parts: buffers that are the same each time, and strings whose characters are bytes (latin1). */
export type Parts = readonly (Buffer | string)[]

/** How many bytes they are. */
export function lengthOf(parts: Parts): number {
  let length = 0
  for (const part of parts) length += part.length
  return length
}

/** The same in one piece. */
export function joined(parts: Parts): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
}

/** Sends parts as the body of an answer, in one go with its head: a part that is text joins that without a copy. */
export function sendParts(response: ServerResponse, parts: Parts): void {
  response.cork()
  for (let i = 0; i < parts.length - 1; i++) response.write(parts[i], 'latin1')
  response.end(parts.at(-1), 'latin1')
}
