import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../../../src/platform/transaction.js'
import { sessionFor, type TestMember, tokenFor } from '../../helpers/factories.js'
import { afterlife, isUncertain, type Moment, type Right, type Stay } from '../record.js'
import type { Request } from './ask.js'
import { type ClientContext, untilOver } from './context.js'
import { type Credential, lookAround } from './look-around.js'
import { send } from './send.js'

const rights: readonly Right[] = ['membership', 'token', 'session']

/** How long a stay lasts, at least and at most, and how long to look on afterwards, in milliseconds. */
const pace = { stay: [1500, 4000], afterwards: 3000, whileRedisIsAway: 8000 } as const

/** Nobody gives up a change of rights: what is not known cannot be checked. In milliseconds. */
const patience = { answerWithin: 60_000, within: 300_000 }

/**
 * An administrator lets a member into the private forum, and takes the right away, again and again. Meanwhile, and a
 * while after, they look at all of it at every node.
 */
export async function comeAndGo(context: ClientContext, db: Db, member: TestMember): Promise<void> {
  let uncertainUntil: Moment = 0
  let turn = member.id
  await untilOver(context, 300, async () => {
    const { record, scene } = context
    const path = `/groups/${scene.insiderGroup}/members/${member.id}`
    const grant = await send(context, { method: 'PUT', path, token: scene.admin.token }, patience)
    const uncertain = grant.attempts.findLast(isUncertain)
    if (uncertain) uncertainUntil = uncertain.end + afterlife
    const right = rights[turn++ % rights.length] ?? 'membership'
    const credential = grant.outcome === 'acknowledged' ? await makeCredential(db, member, right) : null
    if (!credential) return
    const stay: Stay = { id: record.stays.length, member: member.id, right, lostAt: null, isSure: true }
    record.stays.push(stay)
    const leave = lookAround(context, stay, credential)
    await sleep(pace.stay[0] + Math.random() * (pace.stay[1] - pace.stay[0]))
    const loss = await send(context, requestOfLoss(context, member, right, credential), patience)
    stay.isSure = right !== 'membership' || record.now() > uncertainUntil
    if (loss.outcome === 'acknowledged') stay.lostAt = record.now()
    await sleep(isRedisAway(context) ? pace.whileRedisIsAway : pace.afterwards)
    await leave()
  })
}

/** A session or a token of its own for a stay; null while the database is away. */
async function makeCredential(db: Db, member: TestMember, right: Right): Promise<Credential | null> {
  try {
    if (right === 'session') {
      const session = await sessionFor(db, member.id)
      const { id } = await db.client.session.findFirstOrThrow({ where: { userId: member.id }, orderBy: { id: 'desc' } })
      return { session, id }
    }
    const { secret, credential } = await tokenFor(db, member.id, ['read'])
    return { token: secret, id: credential.id }
  } catch {
    return null
  }
}

function requestOfLoss({ scene }: ClientContext, { id, token }: TestMember, right: Right, held: Credential): Request {
  if (right === 'token') return { method: 'DELETE', path: `/me/tokens/${held.id}`, token }
  if (right === 'session') return { method: 'DELETE', path: `/me/sessions/${held.id}`, token }
  return { method: 'DELETE', path: `/groups/${scene.insiderGroup}/members/${id}`, token: scene.admin.token }
}

function isRedisAway({ record }: ClientContext): boolean {
  return record.strikes.some(({ parts, end }) => parts.includes('Redis') && end === Number.POSITIVE_INFINITY)
}
