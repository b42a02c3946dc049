import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { takeAnswer } from '../answers.js'
import { compareHttp, type HttpSubject } from '../compare.js'
import { databaseUrl } from '../database-server.js'
import { openDataset } from '../datasets.js'
import { openSession } from '../members.js'
import type { BenchOptions, Part } from '../part.js'
import { type Server, startCeiling } from '../processes.js'
import { poolSize, startRostra } from '../rostra.js'
import type { Row } from '../row.js'
import { get, type LongThread, longThreads, shuffledPages, threadPagePath } from '../thread-pages.js'

/** A warm read: one address that is asked again and again. */
type WarmRead = {
  what: string
  path: string
  headers?: Record<string, string>
  /** Whether the asker has the page already: Rostra answers 304, the ceiling the page in full all the same. */
  isKnown?: boolean
  against?: 'http' | 'express'
  atLeast: number | null
  p99AtMost?: number
}

/** How long an answer may be that only says that nothing changed, in bytes: headers, and no page. */
const longestUnchanged = 1500

/** How many pages a round must have at least for pages to stay cold: together they are more than Rostra keeps. */
const fewestCold = 5000

/** Reads over HTTP: warm against the very same bytes, cold against one statement. */
export const measureReads: Part = async (options, tell) => {
  const database = await openDataset(options.dataset ?? '1m')
  const rostra = await startRostra(database)
  try {
    const threads = await longThreads(database, 1_000_000)
    const thread = threads[Math.floor(threads.length / 2)] as LongThread
    for (const read of await warmReads(database, thread)) tell(await measureWarm(options, rostra, database, read))
    const shares = shuffledPages(threads, options.rounds + 1)
    if ((shares[0]?.length ?? 0) >= fewestCold) tell(await measureCold(options, rostra, database, shares))
    else process.stderr.write(`  Not measured: cold pages, of which ${database} has too few.\n`)
  } finally {
    await rostra.stop()
  }
}

async function warmReads(database: string, { id, forumId }: LongThread): Promise<WarmRead[]> {
  const page = threadPagePath(id, 1)
  const atLeast = 0.6
  return [
    { what: 'thread page, guest', path: page, atLeast, p99AtMost: 2 },
    {
      what: 'thread page, member',
      path: page,
      headers: { Cookie: await openSession(database) },
      against: 'express',
      atLeast: 0.8,
    },
    { what: 'thread page, If-None-Match', path: page, isKnown: true, atLeast: 1 },
    { what: 'latest posts', path: '/api/v1/latest-posts', atLeast },
    { what: 'latest posts of a country', path: '/api/v1/latest-posts?country=CA', atLeast },
    { what: 'countries’ latest posts', path: '/api/v1/countries/latest-posts', atLeast },
    { what: 'a forum’s threads', path: `/api/v1/forums/${forumId}/threads`, atLeast },
    { what: 'forums', path: '/api/v1/forums', atLeast },
    { what: 'HTML home', path: '/', atLeast },
    { what: 'HTML thread page', path: `/threads/${id}`, atLeast },
    { what: 'HTML thread page, gzip', path: `/threads/${id}`, headers: { 'Accept-Encoding': 'gzip' }, atLeast: null },
  ]
}

async function measureWarm(
  { rounds }: BenchOptions,
  rostra: Server,
  database: string,
  { what, path, headers = {}, isKnown = false, against = 'http', atLeast, p99AtMost }: WarmRead,
): Promise<Row[]> {
  const answer = await takeAnswer(`${rostra.url}${path}`, headers, 200)
  const address = path.split('?')[0] ?? path
  const ceiling = await startCeiling(against, against === 'express' ? { path: address, answer } : answer)
  try {
    const subject: HttpSubject = {
      part: 'reads',
      what: `${what}, warm`,
      against,
      bar: atLeast === null ? null : { atLeast },
      rounds,
      ...(p99AtMost === undefined ? {} : { p99AtMost }),
    }
    const requests = async () => [get(path, isKnown ? await withTag(rostra, path, headers) : headers)]
    return await compareHttp(subject, {
      rostra: { server: rostra, database, requests, isWarm: true, ...(isKnown ? { longest: longestUnchanged } : {}) },
      ceiling: { server: ceiling, database: null, requests, isWarm: true },
    })
  } finally {
    await ceiling.stop()
  }
}

/** The headers of somebody who has the page as it is. Views are counted on it, so its tag changes every few seconds. */
async function withTag(rostra: Server, path: string, headers: Record<string, string>): Promise<Record<string, string>> {
  const answer = await takeAnswer(`${rostra.url}${path}`, headers, 200)
  const known = { ...headers, 'If-None-Match': String(answer.headers.etag) }
  await takeAnswer(`${rostra.url}${path}`, known, 304)
  return known
}

/** Every request another page of all threads, and every round other pages: nothing that was kept is asked for. */
async function measureCold(
  { rounds }: BenchOptions,
  rostra: Server,
  database: string,
  [own = [], ...others]: readonly string[][],
): Promise<Row[]> {
  const ceiling = await startCeiling('query', { database: databaseUrl(database), pool: poolSize })
  try {
    for (const path of own.slice(0, 3)) await demandSame(rostra, ceiling, path)
    const requests = (round: number) => (others[round] ?? own).map((path) => get(path))
    return await compareHttp(
      { part: 'reads', what: 'thread page, guest, cold', against: 'query', bar: { atLeast: 0.6 }, rounds },
      { rostra: { server: rostra, database, requests }, ceiling: { server: ceiling, database, requests } },
    )
  } finally {
    await ceiling.stop()
  }
}

/** A ceiling that answered something else would be a ceiling of something else. Views are counted meanwhile, so both are asked a few times. */
async function demandSame(rostra: Server, ceiling: Server, path: string): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const [own, its] = await Promise.all(
      [rostra, ceiling].map(async ({ url }) => JSON.parse(String((await takeAnswer(`${url}${path}`, {}, 200)).body))),
    )
    if (isDeepStrictEqual(own, its)) return
    await sleep(1000)
  }
  throw new Error(`Rostra and the ceiling of one statement answer ${path} differently.`)
}
