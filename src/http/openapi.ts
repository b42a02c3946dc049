import { readFileSync } from 'node:fs'
import { projectPath } from '../platform/project.js'
import { type ErrorCode, errorTable } from '../shared/errors.js'
import { given } from '../shared/given.js'
import { type Components, type JsonSchema, schemaOf } from './json-schema.js'
import { headers, parameters, problemSchema, securitySchemes } from './openapi-components.js'
import type { Route } from './route.js'

/** A description of the API, as OpenAPI 3.1 has it. Only what our own code reads is typed. */
export type ApiDescription = {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Components; responses: Responses; [kind: string]: unknown }
}

/** What a method at a path takes and answers. */
export type Operation = {
  operationId: string
  tags: string[]
  summary: string
  security: Record<string, string[]>[]
  parameters: (Parameter | Reference)[]
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> }
  responses: Record<string, ResponseDescription | Reference>
}

/** A part of the path, the query or the headers. */
export type Parameter = { name: string; in: string; required: boolean; description?: string; schema: JsonSchema }

/** What an answer of one status holds. */
export type ResponseDescription = {
  description: string
  headers?: Record<string, Reference>
  content?: Record<string, { schema: JsonSchema }>
}
type Reference = { $ref: string }
type Responses = Record<string, ResponseDescription>

/** What operations have in common, by name. */
type Shared = { schemas: Components; responses: Responses }

/** Describes the routes, mounted below `base`. The same Zod schemas check requests, so the two cannot differ. */
export function describeApi(routes: readonly Route[], base: string): ApiDescription {
  const schemas: Components = { Problem: problemSchema }
  const responses: Responses = {}
  const paths: ApiDescription['paths'] = {}
  for (const spec of routes) {
    paths[spec.path] = { ...paths[spec.path], [spec.method]: describeRoute(spec, { schemas, responses }) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Rostra', version: readVersion(), description: introduction },
    servers: [{ url: base }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas, responses, securitySchemes, parameters, headers },
  }
}

function describeRoute(spec: Route, shared: Shared): Operation {
  const { schemas } = shared
  return {
    operationId: [spec.method, ...spec.path.split(/\W+/)].filter(Boolean).join('_'),
    tags: [spec.tag],
    summary: spec.summary,
    security: [...(isOpenToGuests(spec) ? [{}] : []), { session: [] }, { token: [spec.scope] }],
    parameters: describeParameters(spec, schemas),
    ...(spec.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(spec.body, 'input', schemas) } },
          },
        }
      : {}),
    responses: describeResponses(spec, shared),
  }
}

/** Whether guests get more than a refusal. What they may do is asked forum by forum. */
function isOpenToGuests(spec: Route): boolean {
  return spec.tag === 'Sign-in' || (spec.scope === 'read' && !/^\/me(\/|$)/.test(spec.path))
}

function describeParameters(spec: Route, schemas: Components): Operation['parameters'] {
  const parts = [
    ['path', spec.params],
    ['query', spec.query],
  ] as const
  const named = parts.flatMap(([place, shape]) => {
    const { properties = {}, required = [] } = shape ? schemaOf(shape, 'input', schemas) : {}
    return Object.entries(properties).map(([name, { description, ...schema }]) => ({
      name,
      in: place,
      required: required.includes(name),
      ...given({ description }),
      schema,
    }))
  })
  return [...named, ...headersTaken(spec).map((name) => ({ $ref: `#/components/parameters/${name}` }))]
}

function headersTaken(spec: Route): string[] {
  if (spec.once) return ['Idempotency-Key']
  if (spec.errors?.includes('version_required')) return ['If-Match']
  return spec.method === 'get' ? ['If-None-Match'] : []
}

function describeResponses(spec: Route, { schemas, responses }: Shared): Operation['responses'] {
  const described: Operation['responses'] = { [spec.status ?? 200]: describeSuccess(spec, schemas) }
  if (spec.method === 'get') {
    described[304] = {
      description: 'It is still what If-None-Match names',
      headers: headersOf(['ETag', 'Cache-Status']),
    }
  }
  for (const [status, codes] of byStatus(codesOf(spec))) {
    const name = codes.join('-or-')
    responses[name] ??= describeProblem(status, codes)
    described[status] = { $ref: `#/components/responses/${name}` }
  }
  return described
}

function byStatus(codes: ErrorCode[]): Map<number, ErrorCode[]> {
  const groups = new Map<number, ErrorCode[]>()
  for (const code of codes) {
    const { status } = errorTable[code]
    groups.set(status, [...(groups.get(status) ?? []), code])
  }
  return groups
}

function describeSuccess(spec: Route, schemas: Components): ResponseDescription {
  if (spec.status === 204) return { description: 'Done', headers: headersOf([]) }
  const more = [
    ...(spec.method === 'get' || spec.errors?.includes('version_required') ? ['ETag'] : []),
    ...(spec.method === 'get' ? ['Cache-Status'] : []),
    ...(spec.status === 201 ? ['Location'] : []),
  ]
  return {
    description: spec.status === 201 ? 'Made' : 'As asked',
    headers: headersOf(more),
    content: { 'application/json': { schema: schemaOf(spec.answer, 'output', schemas) } },
  }
}

function describeProblem(status: number, codes: ErrorCode[]): ResponseDescription {
  const waits = status === 429 || status === 503 ? ['Retry-After'] : []
  return {
    description: codes.map((code) => `\`${code}\`: ${errorTable[code].title}`).join('. '),
    headers: headersOf([...waits, ...(status === 401 ? ['WWW-Authenticate'] : [])]),
    content: {
      'application/problem+json': {
        schema: {
          $ref: '#/components/schemas/Problem',
          properties: { status: { const: status }, code: { enum: codes } },
        },
      },
    },
  }
}

/** The codes that a route answers: those of its row, and those that follow from what it takes. */
export function codesOf(spec: Route): ErrorCode[] {
  const isWrite = spec.method !== 'get'
  const codes = new Set<ErrorCode>([
    ...everywhere,
    ...(isWrite || spec.scope !== 'read' ? (['unauthenticated', 'forbidden'] as const) : []),
    ...(isWrite ? (['cross_site_request'] as const) : []),
    ...(spec.params ? (['not_found'] as const) : []),
    ...(spec.once ? (['idempotency_key_reused'] as const) : []),
    ...(spec.errors ?? []),
  ])
  // In the order of the table, so that equal answers are named alike.
  return (Object.keys(errorTable) as ErrorCode[]).filter((code) => codes.has(code))
}

const everywhere: readonly ErrorCode[] = [
  ...(['malformed_request', 'invalid_request', 'payload_too_large', 'unsupported_media_type'] as const),
  ...(['invalid_token', 'insufficient_scope', 'rate_limited', 'internal_error', 'unavailable'] as const),
]

const headersOf = (more: string[]) =>
  Object.fromEntries([...sentAlways, ...more].map((name) => [name, { $ref: `#/components/headers/${name}` }]))

/** What every answer may carry: the limits' headers where limits are on, and a cookie where a session begins or is over. */
const sentAlways = ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Set-Cookie']

function readVersion(): string {
  return JSON.parse(readFileSync(projectPath('package.json'), 'utf8')).version
}

const introduction =
  'Lists of numbered pages take `page` and `perPage`; lists that flow take `limit` and `after`, the `next` of the ' +
  'answer before. Errors are RFC 9457 problems with a stable `code`. Live events come over Socket.IO at `/socket.io`, ' +
  'or from `/events`.'
