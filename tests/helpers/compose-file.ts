import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { projectPath } from '../../src/platform/project.js'

/** What `compose.yaml` says, as far as tests look at it. */
export type ComposeFile = {
  services: Record<string, { environment?: Record<string, string>; [key: string]: unknown }>
  configs: Record<string, { content: string }>
}

/** What `.env` must hold. */
const secrets = { POSTGRES_PASSWORD: 'secret', SETUP_TOKEN: 'a-token-for-setting-up' }

/** Reads `compose.yaml` with its secrets and these variables put in, as Docker Compose does. */
export function readComposeFile(variables: Record<string, string> = {}): ComposeFile {
  const file: ComposeFile = parse(readFileSync(projectPath('compose.yaml'), 'utf8'), { merge: true })
  return putIn(file, { ...secrets, ...variables }) as ComposeFile
}

/** Names and numbers come out as text, for what they become is an environment. */
function putIn(value: unknown, variables: Record<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => putIn(each, variables))
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, putIn(each, variables)]))
  }
  return String(value ?? '').replace(variable, (whole, name, sign, otherwise = '') => {
    if (whole === '$$') return '$'
    if (variables[name]) return variables[name]
    if (sign !== '-') throw new Error(`compose.yaml demands ${name}. ${otherwise}`)
    return String(putIn(otherwise, variables))
  })
}

/** `$$`, `${NAME}`, `${NAME:?what is demanded}` and `${NAME:-what else}`, which may hold another. */
const variable = /\$(?:\$|\{(\w+)(?::([-?])((?:[^{}]|\{[^{}]*\})*))?\})/g
