import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, chown, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { variableNames } from '../../src/platform/config.js'
import { projectPath } from '../../src/platform/project.js'
import { api } from '../helpers/api.js'
import { readComposeFile } from '../helpers/compose-file.js'
import { commandIn, copiedIn, readDockerfile } from '../helpers/dockerfile.js'
import { nobody } from '../helpers/nginx.js'
import { testRedis } from '../helpers/on-postgres.js'
import { type NodeProcess, prepareNode } from '../helpers/process.js'
import { copyTemplate, testServer } from '../helpers/template.js'
import { visit } from '../helpers/visitor.js'

const stages = readDockerfile()
const image = stages.at(-1) ?? []
const close: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const each of close.reverse()) await each()
})

test('README.md tells of every variable', () => {
  const told = [...readFileSync(projectPath('README.md'), 'utf8').matchAll(/^\|(?: `\w+`,?)+ \|/gm)]
    .flatMap(([row]) => [...row.matchAll(/`([A-Z_]+)`/g)])
    .map(([, name]) => name)
  expect(told.sort()).toEqual([...variableNames].sort())
})

test('compose.yaml and the Dockerfile set only variables that there are', () => {
  const { services } = readComposeFile()
  const nodes = Object.values(services).filter(({ image }) => image === 'rostra')
  expect(nodes).toHaveLength(2)
  const set = image.filter(({ name }) => name === 'ENV').flatMap(({ rest }) => [...rest.matchAll(/(\w+)=/g)])
  const names = [...nodes.flatMap(({ environment }) => Object.keys(environment ?? {})), ...set.map(([, name]) => name)]
  expect(names.filter((name) => name !== 'NODE_ENV' && !variableNames.includes(name as string))).toEqual([])
})

test('compose.yaml gives a node longer to stop than it takes', () => {
  const { services } = readComposeFile()
  const { environment, stop_grace_period: grace } = services['node-1'] ?? {}
  expect(Number.parseInt(String(grace), 10)).toBeGreaterThan(Number(environment?.DRAIN_SECONDS) + 9)
})

test('what the Dockerfile copies is there, and Docker is let see it', () => {
  const sources = stages.flatMap(copiedIn).flatMap(({ from, sources }) => (from === null ? sources : []))
  const seen = readFileSync(projectPath('.dockerignore'), 'utf8').split('\n')
  expect(sources.filter((source) => !existsSync(projectPath(source)))).toEqual([])
  expect(sources.filter((source) => !seen.includes(`!${source.split('/')[0]}`))).toEqual([])
})

/** Copies what an image holds to a folder, with the packages that `npm ci --omit=dev` installs. */
async function copyImage(root: string): Promise<void> {
  for (const { sources, target } of copiedIn(image)) {
    for (const source of sources.map((each) => each.replace('/app/', ''))) {
      if (source === 'node_modules') await copyPackages(root)
      else
        await cp(
          projectPath(source),
          path.join(root, target.endsWith('/') ? target + path.basename(source) : target),
          whole,
        )
    }
  }
}

const whole = { recursive: true }

async function copyPackages(root: string): Promise<void> {
  const lock = JSON.parse(readFileSync(projectPath('package-lock.json'), 'utf8'))
  const packages = Object.entries(lock.packages as Record<string, { dev?: boolean }>)
  for (const [folder, { dev }] of packages) {
    if (folder === '' || dev || !existsSync(projectPath(folder))) continue
    // What lies inside another package's folder is listed by itself.
    const filter = (file: string) => !file.slice(projectPath(folder).length).includes('node_modules')
    await cp(projectPath(folder), path.join(root, folder), { ...whole, filter })
  }
}

describe('what the image holds', () => {
  let node: NodeProcess

  beforeAll(async () => {
    const [root, data] = [
      await mkdtemp(path.join(tmpdir(), 'rostra-image-')),
      await mkdtemp(path.join(tmpdir(), 'rostra-data-')),
    ]
    close.push(
      () => rm(root, { ...whole, force: true }),
      () => rm(data, { ...whole, force: true }),
    )
    await copyImage(root)
    await chmod(root, 0o755)
    if (nobody) await chown(data, nobody.uid, nobody.gid)
    const database = testServer ? await copyTemplate() : null
    if (database) close.push(database.close)
    node = await prepareNode({
      NODE_ENV: 'production',
      DATA_DIR: data,
      ...(database?.url ? { DATABASE_URL: database.url, ...(testRedis ? { REDIS_URL: testRedis } : {}) } : {}),
    })
    close.push(() => node.kill('SIGKILL'))
    const [program, ...command] = commandIn(image, 'CMD')
    expect([program, command.at(-1)]).toEqual(['node', 'dist/src/main.js'])
    await node.start({ root, nodeArguments: command.slice(0, -1), ...(nobody ? { user: nobody } : {}) })
  })

  test('serves the seeded forum, as a user who may write nothing but the data', async () => {
    const visitor = visit(node.url)
    expect((await visitor.open('/threads/1')).status).toBe(200)
    for (const { tag, attributes } of visitor.page.elements) {
      const asset = tag === 'script' ? attributes.src : tag === 'link' ? attributes.href : undefined
      if (asset?.startsWith('/assets/')) expect((await fetch(`${node.url}${asset}`)).status).toBe(200)
    }
    const member = api(node.url)
    const person = { username: 'ada', email: 'ada@example.org', password: 'correct horse battery' }
    expect((await member.post('/auth/register', person)).status).toBe(201)
    expect((await member.post('/threads/1/posts', { body: 'Hello, **world**' })).body.post.html).toContain('<strong>')
    for (const path of ['/api/v1/openapi.json', '/api/v1/docs', '/latest-posts.atom']) {
      expect((await fetch(`${node.url}${path}`)).status).toBe(200)
    }
  })

  test('is healthy where it answers, and not where nothing does', () => {
    const [, ...check] = commandIn(image, 'HEALTHCHECK')
    const statusAt = (port: string) => spawnSync(process.execPath, check, { env: { PORT: port } }).status
    expect([statusAt(new URL(node.url).port), statusAt('1')]).toEqual([0, 1])
  })
})
