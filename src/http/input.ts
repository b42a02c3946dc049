import type { Request } from 'express'
import { z } from 'zod'
import { AppError } from '../shared/errors.js'
import { plainWords } from '../shared/wording.js'

/** The shape of a part of a request in which there is to be nothing. */
export const nothing = z.strictObject({})

/** What is to be in a request, part by part: nothing where there is no shape. */
type Shapes = { params?: z.ZodType; query?: z.ZodType; body?: z.ZodType }

/** What reads the input of a route's requests. Made once a route: Zod compiles each new schema. */
export function inputParserOf({ params = nothing, query = nothing, body = nothing.optional() }: Shapes) {
  const parts = z.object({ params, query, body })
  return (request: Request): z.output<typeof parts> => {
    demandDecodable(request.url)
    const given = { params: request.params, query: request.query, body: request.body }
    const read = parts.safeParse(given, { error: plainWords })
    if (read.success) return read.data
    throw new AppError('invalid_request', 'Some of the input is not as it should be: see errors.', {
      errors: read.error.issues.slice(0, 50).map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    })
  }
}

/** What is not properly encoded is refused: the reader of queries would put other characters in its place. */
function demandDecodable(url: string): void {
  decodeURIComponent(url.split('?').slice(1).join('?'))
}
