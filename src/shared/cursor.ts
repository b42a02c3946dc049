import { AppError } from './errors.js'
import { largestId } from './fields.js'

/** A place in a list that is ordered by time and id, latest first. */
export type Cursor = {
  at: Date
  id: number
  /** Where the list ends, for a list of what came since. */
  since?: Date | undefined
}

/** Writes a place as the opaque text that `next` carries. */
export function writeCursor({ at, id, since }: Cursor): string {
  const parts = [at.getTime(), id, ...(since ? [since.getTime()] : [])]
  return Buffer.from(parts.join('.')).toString('base64url')
}

/** Reads what `writeCursor` wrote; null for the start of the list. @throws AppError `invalid_request` */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null
  const match = /^(\d{1,14})\.(\d{1,10})(?:\.(\d{1,14}))?$/.exec(Buffer.from(text, 'base64url').toString('latin1'))
  if (match && Number(match[2]) <= largestId) {
    const since = match[3] === undefined ? undefined : new Date(Number(match[3]))
    return { at: new Date(Number(match[1])), id: Number(match[2]), since }
  }
  throw new AppError('invalid_request', 'The cursor is not one that this list gave: start again without it.', {
    errors: [{ path: 'query.after', message: 'Must be the next of an earlier answer' }],
  })
}
