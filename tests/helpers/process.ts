import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectPath } from '../../src/platform/project.js'
import { freePort } from './port.js'
import { copyTemplate } from './template.js'

/** How a process is started: from which copy of the project, as which user, and with which arguments for Node and the program. */
export type Start = {
  root?: string
  user?: { uid: number; gid: number }
  nodeArguments?: readonly string[]
  programArguments?: readonly string[]
}

/** A node in a process of its own, which can be killed and started again on the same port. */
export type NodeProcess = {
  url: string
  /** The process's id, while it runs. */
  pid(): number
  /** What it has written to stderr so far. */
  stderr(): string
  /** Starts it and waits until it answers. */
  start(given?: Start): Promise<void>
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<{ code: number | null; stderr: string }>
}

/** A forum in a process of its own. */
export type ForumProcess = NodeProcess & { setupToken: string; close(): Promise<void> }

/** Prepares a node with this environment. */
export async function prepareNode(variables: Record<string, string>): Promise<NodeProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  let stderr = ''

  return {
    url,
    pid: () => child?.pid ?? 0,
    stderr: () => stderr,
    start: async ({ root = projectPath('.'), user = {}, nodeArguments = [], programArguments = [] } = {}) => {
      child = spawn(process.execPath, [...nodeArguments, path.join(root, 'dist/src/main.js'), ...programArguments], {
        env: { PATH: process.env.PATH, ...variables, HOST: '127.0.0.1', PORT: String(port) },
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        ...user,
      })
      child.stderr?.on('data', (chunk: Buffer) => {
        stderr += chunk.toString()
      })
      while (!(await isUp(url))) {
        if (child.exitCode !== null) throw new Error(`The forum did not start: ${stderr}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    kill: async (signal) => {
      const dying = child
      child = null
      if (!dying || dying.exitCode !== null) return { code: dying?.exitCode ?? null, stderr }
      const exited = once(dying, 'exit')
      dying.kill(signal)
      const [code] = (await exited) as [number | null]
      return { code, stderr }
    },
  }
}

/** Prepares a forum of its own, on PostgreSQL when TEST_DATABASE_URL is set, in a temporary folder otherwise. */
export async function prepareForumProcess(): Promise<ForumProcess> {
  const database = process.env.TEST_DATABASE_URL ? await copyTemplate() : null
  const folder = await mkdtemp(path.join(tmpdir(), 'rostra-'))
  const setupToken = 'a-token-for-setting-up'
  const node = await prepareNode({
    DATA_DIR: folder,
    ...(database?.url ? { DATABASE_URL: database.url } : {}),
    SETUP_TOKEN: setupToken,
    RATE_LIMITS: 'off',
    SEED: 'off',
    LOG_LEVEL: 'warn',
  })
  return {
    ...node,
    setupToken,
    close: async () => {
      await node.kill('SIGKILL')
      await database?.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/api/v1/forums`).then(
    ({ ok }) => ok,
    () => false,
  )
}
