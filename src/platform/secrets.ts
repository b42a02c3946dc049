import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new secret for a session, an API token or the set-up: 32 random bytes as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Random bytes that are not handed out yet: the system is asked for many at once, for each question takes long. */
let unused = Buffer.alloc(0)

/** A key that nobody can guess, for what is used once: 16 random bytes as 22 characters of base64url. */
export function newKey(): string {
  if (unused.length === 0) unused = randomBytes(4096)
  const key = unused.toString('base64url', 0, 16)
  unused = unused.subarray(16)
  return key
}

/** Whether a text has the form of `newSecret`: what has not needs no look-up. */
export function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/**
 * What is stored of a secret: its SHA-256. A secret is random, so it needs no salt and no slow hash, and it can be
 * found by its hash, which tells nobody by its timing how much of a guess was right.
 */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(secret).digest())
}

/** Whether two texts are the same, in a time that does not depend on where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(hashSecret(given), hashSecret(expected))
}
