import { projectPath } from '../../src/platform/project.js'
import { findViolations } from './cruise.js'
import { inPlantedHouse, type Planted, soundHouse } from './planted.js'
import { houseRules } from './rules.js'

test('every import keeps the rules of the house', async () => {
  const { violations, files } = await findViolations(projectPath('.'))
  expect(files).toBeGreaterThan(80)
  expect(violations).toEqual([])
})

test('a sound house has no violation', async () => {
  await inPlantedHouse({}, async (folder) => {
    expect(await findViolations(folder)).toEqual({ violations: [], files: Object.keys(soundHouse).length - 2 })
  })
})

/** For each rule: files, each of which breaks it by what it imports. */
const breaches: Record<string, Planted> = {
  'no-cycles': { 'src/shared/ids.ts': "import type { now } from './time.js'\nexport type Id = typeof now | number" },
  'all-found': { 'src/shared/x.ts': "import './missing.js'" },
  'shared-is-pure': {
    'src/shared/x.ts': "import '../platform/database.js'",
    'src/shared/y.ts': "import type { Prisma } from '../../prisma/client/client.js'",
    'src/shared/z.ts': "export { readPost } from '../features/posts/queries.js'",
  },
  'platform-below': {
    'src/platform/x.ts': "import type { append } from '../events/outbox.js'",
    'src/platform/y.ts': "export const later = () => import('../features/posts/queries.js')",
  },
  'events-below': {
    'src/events/x.ts': "import '../features/posts/queries.js'",
    'src/events/y.ts': "export * from '../http/route.js'",
  },
  'operations-stand-apart': {
    'src/operations/x.ts': "import { append } from '../events/outbox.js'",
    'src/operations/y.ts': "import { readPost } from '../features/posts/queries.js'",
    'src/operations/z.ts': "import { compose } from '../compose.js'",
  },
  'nobody-operates': {
    'src/http/x.ts': "import { load } from '../operations/load.js'",
    'seed/x.ts': "import { load } from '../src/operations/load.js'",
  },
  'features-know-no-door': {
    'src/features/posts/access.ts': "import type { route } from '../../http/route.js'",
    'src/features/posts/mail.ts': "import '../../realtime/contract.js'",
    'src/features/posts/views.ts': "import '../../client/index.js'",
  },
  'markup-is-pure': {
    'src/features/threads/markup.tsx': "import { readPost } from '../posts/queries.js'",
    'src/features/latest/markup.tsx': "import express from 'express'",
    'src/features/threads/writing-markup.tsx': "import { readPost } from '../posts/queries.js'",
    'src/web/parts/x.tsx': "import { route } from '../../http/route.js'",
  },
  'browser-stands-alone': {
    'src/browser/x.ts': "import { route } from '../http/route.js'",
    'src/browser/y.ts': "import { z } from 'zod'",
  },
  'features-keep-apart': {
    'src/features/threads/queries.ts': "import '../posts/actions.js'",
    'src/features/threads/counters.ts': "import type { secret } from '../posts/secrets.js'",
  },
  'called-by-actions': {
    'src/features/threads/routes.ts': "import '../posts/insert.js'",
    'src/features/threads/counters.ts': "import '../auth/end-sessions.js'",
  },
  'statements-are-actions': {
    'src/features/posts/queries.ts': "import { replyInStatement } from './reply-statement.js'",
    'src/http/x.ts': "import '../features/posts/reply-statement.js'",
  },
  'readers-look-down': {
    'src/features/posts/access.ts': "import './counters.js'",
    'src/features/posts/schema.ts': "import './actions.js'",
    'src/features/posts/views.ts': "import { append } from '../../events/outbox.js'",
    'src/features/posts/queries.ts': "import './writing-markup.js'",
    'src/features/threads/queries.ts': "import '../posts/insert.js'",
  },
  'actions-know-no-door': { 'src/features/posts/mail.ts': "import './routes.js'" },
  'wired-once': {
    'src/http/x.ts': "import '../features/posts/routes.js'",
    'src/web/x.tsx': "import '../features/posts/pages.js'",
  },
  'nobody-knows-all': {
    'src/http/x.ts': "import type { compose } from '../compose.js'",
    'src/features/posts/actions.ts': "import '../../../seed/loader.js'",
  },
  'express-at-the-doors': {
    'src/features/posts/actions.ts': "import type { Request } from 'express'",
    'src/realtime/x.ts': "import passport from 'passport'",
    'src/platform/x.ts': "import helmet from 'helmet'",
  },
  'socket-io-in-realtime': {
    'src/features/posts/actions.ts': "import type { Server } from 'socket.io'",
    'src/compose.ts': "import { Server } from 'socket.io'",
    'src/client/x.ts': "import { Server } from 'socket.io'",
  },
  'socket-io-client-in-client': { 'src/realtime/x.ts': "import { io } from 'socket.io-client'" },
  'drivers-in-platform': { 'src/events/x.ts': "import pg from 'pg'" },
  'client-stands-alone': {
    'src/client/x.ts': "import type { readPost } from '../features/posts/queries.js'",
    'src/client/y.ts': "import type { Prisma } from '../../prisma/client/client.js'",
  },
}

test('every rule has a breach planted', () => {
  expect(Object.keys(breaches).sort()).toEqual(houseRules.map(({ name }) => name).sort())
})

test.each(Object.entries(breaches))('a breach of %s is caught', async (rule, planted) => {
  const { violations } = await inPlantedHouse(planted, findViolations)
  const caught = violations.filter((violation) => violation.rule === rule).map(({ from }) => from)
  expect([...new Set(caught)].sort()).toEqual(Object.keys(planted).sort())
})
