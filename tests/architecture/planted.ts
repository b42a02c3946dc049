import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectPath } from '../../src/platform/project.js'

/** Files by their path below the root of a planted house. */
export type Planted = Record<string, string>

/** Files that break no rule, for planted imports to point at. */
export const soundHouse: Planted = {
  'package.json': '{"type": "module"}',
  'prisma/client/client.ts': 'export const Prisma = {}',
  'seed/loader.ts': "import { compose } from '../src/compose.js'\nexport const load = compose",
  'src/shared/ids.ts': 'export type Id = number\nexport const first: Id = 1',
  'src/shared/time.ts': "import type { Id } from './ids.js'\nexport const now: Id = 0",
  'src/platform/database.ts':
    "import pg from 'pg'\nimport { Prisma } from '../../prisma/client/client.js'\nimport { first } from '../shared/ids.js'\n" +
    'export type Tx = number\nexport const inTransaction = [first, Prisma, pg]',
  'src/events/outbox.ts':
    "import { inTransaction } from '../platform/database.js'\nexport const append = inTransaction",
  'src/features/posts/queries.ts':
    "import type { Tx } from '../../platform/database.js'\nexport const readPost = (tx: Tx) => tx",
  'src/features/auth/end-sessions.ts':
    "import { append } from '../../events/outbox.js'\nexport const endSessions = append",
  'src/features/posts/insert.ts': "import { append } from '../../events/outbox.js'\nexport const insertPost = append",
  'src/features/posts/counters.ts': 'export const bump = 1',
  'src/features/posts/reply-statement.ts': 'export const replyInStatement = 1',
  'src/features/posts/actions.ts':
    "import { insertPost } from './insert.js'\nimport { replyInStatement } from './reply-statement.js'\n" +
    'export const reply = [insertPost, replyInStatement]',
  'src/features/posts/routes.ts':
    "import express from 'express'\nimport { route } from '../../http/route.js'\nimport { reply } from './actions.js'\n" +
    'export const postRoutes = [express, route, reply]',
  'src/features/posts/schema.ts': 'export type PostView = number',
  'src/features/posts/markup.tsx':
    "import type { VNode } from 'preact'\nimport { figure } from '../../web/parts/figures.js'\nimport type { PostView } from './schema.js'\n" +
    'export const Post = (post: PostView): VNode => <b>{figure(post)}</b>',
  'src/features/posts/writing-markup.tsx':
    "import { Post } from './markup.js'\nexport const ReplyPage = () => <Post />",
  'src/features/posts/pages.tsx':
    "import { ReplyPage } from './writing-markup.js'\nimport { reply } from './actions.js'\nexport const postPages = [reply, <ReplyPage />]",
  'src/features/threads/markup.tsx':
    "import { ReplyPage } from '../posts/writing-markup.js'\nexport const ThreadPage = () => <ReplyPage />",
  'src/web/parts/figures.tsx': 'export const figure = String',
  'src/browser/main.ts':
    "import { client } from '../client/index.js'\nimport { Post } from '../features/posts/markup.js'\nexport const main = [client, Post]",
  'src/features/posts/secrets.ts': 'export const secret = 1',
  'src/features/threads/actions.ts':
    "import { bump } from '../posts/counters.js'\nimport { insertPost } from '../posts/insert.js'\nimport { readPost } from '../posts/queries.js'\n" +
    'export const start = [insertPost, readPost, bump]',
  'src/http/route.ts': "import passport from 'passport'\nexport const route = passport",
  'src/realtime/contract.ts': 'export type Contract = number\nexport const names = []',
  'src/realtime/gateway.ts': "import { Server } from 'socket.io'\nexport const gateway = Server",
  'src/client/index.ts':
    "import { io } from 'socket.io-client'\nimport type { Contract } from '../realtime/contract.js'\nexport const client: Contract = io",
  'src/compose.ts':
    "import { postPages } from './features/posts/pages.js'\nimport { postRoutes } from './features/posts/routes.js'\nimport { gateway } from './realtime/gateway.js'\n" +
    'export const compose = [postRoutes, postPages, gateway]',
  'src/recount.ts': "import { bump } from './features/posts/counters.js'\nexport const recount = bump",
  'src/operations/load.ts':
    "import { inTransaction } from '../platform/database.js'\nimport { recount } from '../recount.js'\nexport const load = [inTransaction, recount]",
  'src/process/run.ts':
    "import { compose } from '../compose.js'\nimport { load } from '../../seed/loader.js'\nload(compose)",
}

/** Builds a sound house in a folder of its own, with these files added or in place of its own, and lets `look` see it. */
export async function inPlantedHouse<T>(planted: Planted, look: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rostra-house-'))
  try {
    await symlink(projectPath('node_modules'), path.join(folder, 'node_modules'))
    for (const [file, text] of Object.entries({ ...soundHouse, ...planted })) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
      await writeFile(path.join(folder, file), text)
    }
    return await look(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
