import { readFileSync } from 'node:fs'
import { projectPath } from '../../src/platform/project.js'

/** A line of a Dockerfile: what to do, and with what. */
export type Instruction = { name: string; rest: string }

/** What the Dockerfile copies: from the project, or from another stage. */
export type Copied = { from: string | null; sources: string[]; target: string }

/** The stages of the Dockerfile, each with its instructions in order. */
export function readDockerfile(): Instruction[][] {
  const text = readFileSync(projectPath('Dockerfile'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
  const lines = text.split('\n').filter(Boolean)
  const stages: Instruction[][] = []
  for (const line of lines) {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    if (name === 'FROM') stages.push([])
    stages.at(-1)?.push({ name, rest })
  }
  return stages
}

/** What a stage copies, in order. */
export function copiedIn(stage: readonly Instruction[]): Copied[] {
  return stage
    .filter(({ name }) => name === 'COPY')
    .map(({ rest }) => {
      const [, from = null, paths = ''] = /^(?:--from=(\w+)\s+)?(.*)$/.exec(rest) ?? []
      const parts = paths.split(/\s+/)
      return { from, sources: parts.slice(0, -1), target: parts.at(-1) as string }
    })
}

/** A command in exec form, as `CMD ["node", "main.js"]` and `HEALTHCHECK … CMD […]` have it. */
export function commandIn(stage: readonly Instruction[], instruction: 'CMD' | 'HEALTHCHECK'): string[] {
  const { rest = '' } = stage.find(({ name }) => name === instruction) ?? {}
  return JSON.parse(rest.slice(rest.indexOf('[')))
}
