import type { ComponentChildren, VNode } from 'preact'
import type { JsonSchema } from './json-schema.js'
import type { ApiDescription, Operation, Parameter, ResponseDescription } from './openapi.js'

// Drawn here, and not by a viewer from a package: those bring 2 to 12 MB, run script and inline styles that our
// policy forbids, and one of them (swagger-ui-dist) reports its installations. This page needs no script at all.

/** The description of the API for people to read: every operation, and every schema that has a name. */
export function DocsPage({ api }: { api: ApiDescription }): VNode {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  return (
    <>
      <h1>
        {api.info.title} API {api.info.version}
      </h1>
      <p>
        <WithCode text={api.info.description} />
      </p>
      <p>
        Addresses are below <code>{api.servers[0]?.url}</code>. For programs: <a href="openapi.json">openapi.json</a>.
      </p>
      {api.tags.map(({ name }) => (
        <section key={name}>
          <h2>{name}</h2>
          {operations
            .filter(({ operation }) => operation.tags.includes(name))
            .map((entry) => (
              <OperationEntry key={entry.operation.operationId} api={api} {...entry} />
            ))}
        </section>
      ))}
      <h2>Schemas</h2>
      {Object.entries(api.components.schemas).map(([name, schema]) => (
        <details key={name} class="operation panel" id={name}>
          <summary>
            <code>{name}</code>
          </summary>
          <pre>
            <Schema schema={schema} />
          </pre>
        </details>
      ))}
    </>
  )
}

/** A description, which is Markdown with nothing but code marked. */
function WithCode({ text }: { text: string }): VNode {
  return <>{text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={part}>{part}</code>))}</>
}

type Entry = { api: ApiDescription; method: string; path: string; operation: Operation }

function OperationEntry({ api, method, path, operation }: Entry): VNode {
  const body = operation.requestBody?.content['application/json']?.schema
  return (
    <details class="operation panel" id={operation.operationId}>
      <summary>
        <code>
          {method} {path}
        </code>{' '}
        {operation.summary}
      </summary>
      <p>{whoMay(operation)}</p>
      {operation.parameters.length > 0 && (
        <>
          <h3>Parameters</h3>
          <ul>
            {operation.parameters.map((one) => (
              <ParameterEntry key={one} {...resolve(api, one)} />
            ))}
          </ul>
        </>
      )}
      {body && (
        <>
          <h3>Body</h3>
          <pre>
            <Schema schema={body} />
          </pre>
        </>
      )}
      <h3>Answers</h3>
      <ul>
        {Object.entries(operation.responses).map(([status, response]) => (
          <ResponseEntry key={status} status={status} response={resolve(api, response)} />
        ))}
      </ul>
    </details>
  )
}

function whoMay({ security }: Operation): string {
  const scope = security.find((one) => one.token)?.token?.[0]
  const guests = security.some((one) => Object.keys(one).length === 0)
  return `${guests ? 'Open to guests. ' : 'For members. '}A token needs the scope ${scope}.`
}

function ParameterEntry({ name, in: place, required, description, schema }: Parameter): VNode {
  return (
    <li>
      <code>{name}</code> ({place}
      {required && ', required'}): <Schema schema={schema} />
      {description && (
        <>
          . <WithCode text={description} />
        </>
      )}
    </li>
  )
}

function ResponseEntry({ status, response }: { status: string; response: ResponseDescription }): VNode {
  const schema = response.content?.['application/json']?.schema
  return (
    <li>
      <code>{status}</code> <WithCode text={response.description} />
      {schema && (
        <pre>
          <Schema schema={schema} />
        </pre>
      )}
    </li>
  )
}

function resolve<T extends object>(api: ApiDescription, part: T | { $ref: string }): T {
  if (!('$ref' in part)) return part
  const [, , kind = '', name = ''] = part.$ref.split('/')
  return (api.components[kind] as Record<string, T>)[name] as T
}

/** A schema in a few words, like the types of TypeScript; names lead to the end of the page. */
function Schema({ schema, indent = '' }: { schema: JsonSchema; indent?: string }): VNode {
  return <>{write(schema, indent)}</>
}

function write(schema: JsonSchema, indent: string): ComponentChildren {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1)
    return <a href={`#${name}`}>{name}</a>
  }
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  if (choices) return choices.map((one, index) => [index > 0 && ' | ', write(one, indent)])
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (schema.items) return [write(schema.items as JsonSchema, indent), '[]']
  if (schema.properties) return writeObject(schema, indent)
  return `${[schema.type ?? 'anything'].flat().join(' | ')}${bounds(schema)}`
}

function writeObject({ properties = {}, required = [] }: JsonSchema, indent: string): ComponentChildren {
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([name, { description, ...schema }]) => [
    `${inner}${name}${required.includes(name) ? '' : '?'}: `,
    write(schema, inner),
    description ? ['  — ', <WithCode key={name} text={String(description)} />] : null,
    '\n',
  ])
  return ['{\n', lines, `${indent}}`]
}

const limits = ['format', 'minimum', 'maximum', 'minLength', 'maxLength', 'maxItems', 'pattern', 'default'] as const

function bounds(schema: JsonSchema): string {
  const said = limits.flatMap((keyword) => (schema[keyword] === undefined ? [] : `${keyword} ${schema[keyword]}`))
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}
