import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findProgram } from './programs.js'

/** What to do where the tests behind a proxy cannot run. */
export const howToGetNginx = 'No nginx was found. Install one (apt-get install nginx-light).'

/** Where nginx is. Null when there is none. */
export function findNginx(): string | null {
  return findProgram(['nginx'], ['/usr/sbin'])
}

/** Whoever owns nothing, where this process may become another user: a server for tests need not be root. */
export const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined

/** nginx at work. */
export type Nginx = {
  /** What it said of its requests, and of what went wrong. */
  log(): Promise<string>
  close(): Promise<void>
}

/** Starts nginx on a port with a configuration that says 8080, and writes into `/tmp`, `/dev/stdout` and `/dev/stderr`. */
export async function startNginx(configuration: string, port: number): Promise<Nginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rostra-nginx-'))
  if (nobody) await chown(folder, nobody.uid, nobody.gid)
  const file = path.join(folder, 'nginx.conf')
  const placed = configuration
    .replaceAll('/tmp/', `${folder}/`)
    .replaceAll(/\/dev\/std(out|err)/g, `${folder}/log`)
    .replace(/listen 8080;/, `listen 127.0.0.1:${port};`)
  await writeFile(file, placed)
  const nginx = findNginx()
  if (nginx === null) throw new Error(howToGetNginx)
  const log = await open(path.join(folder, 'log'), 'a')
  if (nobody) await log.chown(nobody.uid, nobody.gid)
  const run = (...options: string[]) =>
    spawn(nginx, ['-e', `${folder}/log`, '-p', folder, '-c', file, ...options], {
      stdio: ['ignore', log.fd, log.fd],
      ...nobody,
    })
  const said = () => readFile(path.join(folder, 'log'), 'utf8')
  const [fault] = (await once(run('-t'), 'exit')) as [number]
  if (fault !== 0) throw new Error(`nginx refuses its configuration: ${await said()}`)
  const child = run('-g', 'daemon off;')
  while (!(await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${await said()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    log: said,
    close: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      await log.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
