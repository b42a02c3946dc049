import { type Html, html } from '../web/html.js'
import type { JsonSchema } from './json-schema.js'
import type { ApiDescription, Operation, Parameter, ResponseDescription } from './openapi.js'

// Drawn here, and not by a viewer from a package: those bring 2 to 12 MB, run script and inline styles that our
// policy forbids, and one of them (swagger-ui-dist) reports its installations. This page needs no script at all.

/** The description of the API for people to read: every operation, and every schema that has a name. */
export function docsPage(api: ApiDescription): Html {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  return html`<h1>${api.info.title} API ${api.info.version}</h1>
<p>${withCode(api.info.description)}</p>
<p>Addresses are below <code>${api.servers[0]?.url}</code>. For programs: <a href="openapi.json">openapi.json</a>.</p>
${api.tags.map(
  ({ name }) => html`<h2>${name}</h2>
${operations.filter(({ operation }) => operation.tags.includes(name)).map((entry) => showOperation(api, entry))}`,
)}
<h2>Schemas</h2>
${Object.entries(api.components.schemas).map(
  ([name, schema]) => html`<details class="operation" id="${name}"><summary><code>${name}</code></summary>
<pre>${writeSchema(schema)}</pre></details>
`,
)}`
}

/** A description, which is Markdown with nothing but code marked. */
function withCode(description: string): Html {
  return html`${description.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`
}

type Entry = { method: string; path: string; operation: Operation }

function showOperation(api: ApiDescription, { method, path, operation }: Entry): Html {
  const body = operation.requestBody?.content['application/json']?.schema
  return html`<details class="operation" id="${operation.operationId}">
<summary><code>${method} ${path}</code> ${operation.summary}</summary>
<p>${whoMay(operation)}</p>
${operation.parameters.length > 0 && html`<h3>Parameters</h3><ul>${operation.parameters.map((one) => showParameter(resolve(api, one)))}</ul>`}
${body && html`<h3>Body</h3><pre>${writeSchema(body)}</pre>`}
<h3>Answers</h3>
<ul>${Object.entries(operation.responses).map(([status, response]) => showResponse(status, resolve(api, response)))}</ul>
</details>
`
}

function whoMay({ security }: Operation): string {
  const scope = security.find((one) => one.token)?.token?.[0]
  const guests = security.some((one) => Object.keys(one).length === 0)
  return `${guests ? 'Open to guests. ' : 'For members. '}A token needs the scope ${scope}.`
}

function showParameter({ name, in: place, required, description, schema }: Parameter): Html {
  return html`<li><code>${name}</code> (${place}${required && ', required'}): ${writeSchema(schema)}${description && html`. ${withCode(description)}`}</li>`
}

function showResponse(status: string, { description, content = {} }: ResponseDescription): Html {
  const schema = content['application/json']?.schema
  return html`<li><code>${status}</code> ${withCode(description)}${schema && html`<pre>${writeSchema(schema)}</pre>`}</li>`
}

function resolve<T extends object>(api: ApiDescription, part: T | { $ref: string }): T {
  if (!('$ref' in part)) return part
  const [, , kind = '', name = ''] = part.$ref.split('/')
  return (api.components[kind] as Record<string, T>)[name] as T
}

/** A schema in a few words, like the types of TypeScript; names lead to the end of the page. */
function writeSchema(schema: JsonSchema, indent = ''): Html {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1)
    return html`<a href="#${name}">${name}</a>`
  }
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  if (choices) return html`${choices.map((one, index) => html`${index > 0 && ' | '}${writeSchema(one, indent)}`)}`
  if ('const' in schema) return html`${JSON.stringify(schema.const)}`
  if (Array.isArray(schema.enum)) return html`${schema.enum.map((one) => JSON.stringify(one)).join(' | ')}`
  if (schema.items) return html`${writeSchema(schema.items as JsonSchema, indent)}[]`
  if (schema.properties) return writeObject(schema, indent)
  return html`${[schema.type ?? 'anything'].flat().join(' | ')}${bounds(schema)}`
}

function writeObject({ properties = {}, required = [] }: JsonSchema, indent: string): Html {
  const inner = `${indent}  `
  return html`{
${Object.entries(properties).map(
  ([name, { description, ...schema }]) =>
    html`${inner}${name}${!required.includes(name) && '?'}: ${writeSchema(schema, inner)}${description && html`  — ${withCode(String(description))}`}\n`,
)}${indent}}`
}

const limits = ['format', 'minimum', 'maximum', 'minLength', 'maxLength', 'maxItems', 'pattern', 'default'] as const

function bounds(schema: JsonSchema): string {
  const said = limits.flatMap((keyword) => (schema[keyword] === undefined ? [] : `${keyword} ${schema[keyword]}`))
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}
