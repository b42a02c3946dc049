import { errorTable } from '../shared/errors.js'
import { idempotencyHeader } from './idempotency.js'
import type { JsonSchema } from './json-schema.js'
import { sessionCookie } from './session-cookie.js'

/** The body of every error answer (RFC 9457). */
export const problemSchema: JsonSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(errorTable), description: 'Stable: programs decide by it' },
    detail: { type: 'string', description: 'What went wrong, and what to do' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, message: { type: 'string' } },
        required: ['path', 'message'],
        additionalProperties: false,
      },
    },
  },
  required: ['type', 'title', 'status', 'code', 'detail'],
  unevaluatedProperties: false,
}

/** What proves who asks. */
export const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description: 'The cookie that signing in sets. It has every scope, on pages of this forum only.',
  },
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of `POST /me/tokens`, with the scope that the operation names.',
  },
}

const text = { type: 'string' }

/** Headers that requests may carry, by name. */
export const parameters = {
  'Idempotency-Key': {
    ...{ name: idempotencyHeader, in: 'header', required: false },
    description: 'A name for this request: sent again with it, the request acts once and gets the first answer',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
  },
  'If-Match': {
    ...{ name: 'If-Match', in: 'header', required: false },
    description: 'The ETag of what you changed; or send `version` in the body',
    schema: text,
  },
  'If-None-Match': {
    ...{ name: 'If-None-Match', in: 'header', required: false },
    description: 'The ETag of what you have: 304 says that it is still so',
    schema: text,
  },
}

/** Headers that answers may carry, by name. */
export const headers = {
  ETag: { description: 'The version of the answer, for If-None-Match and If-Match', schema: text },
  Location: { description: 'Where what was made is found, if it has an address', schema: text },
  'Retry-After': { description: 'How many seconds to wait', schema: { type: 'string', pattern: '^\\d+$' } },
  'Set-Cookie': { description: 'The session’s cookie, where one begins or is over', schema: text },
  'WWW-Authenticate': { description: 'Bearer', schema: text },
  'X-Request-Id': { description: 'Names the request in the log. Yours, if you sent a sound one', schema: text },
  'Cache-Status': {
    description:
      'Only while the database is away: how many seconds the answer is older than it should be: `Rostra; hit; ttl=-12` (RFC 9211)',
    schema: text,
  },
  RateLimit: { description: 'What is left of the share, and for how many seconds: `"read";r=1199;t=60`', schema: text },
  'RateLimit-Policy': { description: 'The share: `"read";q=1200;w=60`', schema: text },
}
