import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { type Statement, statement } from '../platform/statement.js'
import type { Db, Once } from '../platform/transaction.js'
import type { Actor } from '../shared/actor.js'
import { AppError } from '../shared/errors.js'
import type { ManyNodes } from './wrote.js'

/** The header that names a request, so that a second try gets the first answer. */
export const idempotencyHeader = 'Idempotency-Key'

/** Where a request may be sent again: to this node, or to another. */
type ManyTimes = { db: Db; many: ManyNodes | null }

/**
 * The database with `once` set when the request carries a key: the next transaction keeps its answer in the same
 * commit as its effects, and a second request with the key gets that answer. `sent` is what makes two requests the same.
 * @throws AppError `malformed_request` when the key is not 1 to 255 printable ASCII characters.
 */
export function onceFor({ db, many }: ManyTimes, actor: Actor, key: string | undefined, sent: unknown): Db {
  if (key === undefined) return db
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError('malformed_request', `${idempotencyHeader} must be 1 to 255 printable ASCII characters.`)
  }
  const scope = actor.memberId === null ? 'guest' : `user:${actor.memberId}`
  // Keyed with the key itself, which is not kept: a stored fingerprint tells nothing about a password in a body.
  const fingerprint = createHmac('sha256', key).update(JSON.stringify(sent)).digest()
  // What cannot be waited for shows a moment later.
  const settle = async () => many?.caughtUp().catch(() => undefined)
  return { ...db, once: { ...once(scope, key, new Uint8Array(fingerprint)), settle } }
}

/** Forgets the answers to requests older than a day: nobody sends those again. Answers how many. */
export async function forgetAnswers(db: Db): Promise<number> {
  const { count } = await db.client.idempotencyKey.deleteMany({
    where: { createdAt: { lt: new Date(Date.now() - 86_400_000) } },
  })
  return count
}

function once(scope: string, key: string, fingerprint: Uint8Array): Omit<Once, 'settle'> {
  const keyHash = new Uint8Array(createHash('sha256').update(key).digest())
  return {
    claim: async (run) => (await run(claimKey, [scope, keyHash, fingerprint])).length === 1,
    keep: async (run, answer) => {
      await run(keepAnswer, [scope, keyHash, seal(key, JSON.stringify(answer ?? null))])
    },
    answered: async (run) => {
      const [first] = await run(findAnswer, [scope, keyHash])
      if (!first?.answer || !Buffer.from(fingerprint).equals(first.fingerprint)) {
        throw new AppError(
          'idempotency_key_reused',
          `This ${idempotencyHeader} was sent with another request before. Make a new key for each new request.`,
        )
      }
      return JSON.parse(unseal(key, first.answer))
    },
  }
}

const claimKey: Statement<{ scope: string }> = statement(
  'claim-idempotency-key',
  `INSERT INTO idempotency_keys (scope, key_hash, fingerprint) VALUES ($1, $2, $3)
  ON CONFLICT DO NOTHING RETURNING scope`,
)

const keepAnswer: Statement<never> = statement(
  'keep-answer',
  'UPDATE idempotency_keys SET answer = $3 WHERE scope = $1 AND key_hash = $2',
)

const findAnswer: Statement<{ fingerprint: Uint8Array; answer: Uint8Array | null }> = statement(
  'find-answer',
  'SELECT fingerprint, answer FROM idempotency_keys WHERE scope = $1 AND key_hash = $2',
)

/** AES-256-GCM under a key that only the sender of the Idempotency-Key has: nonce, tag, text. */
function seal(key: string, text: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]))
}

function unseal(key: string, sealed: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}

function sealingKey(key: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', 'rostra idempotency', 32))
}
