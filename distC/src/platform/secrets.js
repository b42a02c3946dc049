import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
/** A new secret for a session, an API token or the set-up: 32 random bytes as 43 characters of base64url. */
export function newSecret() {
    return randomBytes(32).toString('base64url');
}
/** Whether a text has the form of `newSecret`: what has not needs no look-up. */
export function isSecret(text) {
    return /^[\w-]{43}$/.test(text);
}
/**
 * What is stored of a secret: its SHA-256. A secret is random, so it needs no salt and no slow hash, and it can be
 * found by its hash, which tells nobody by its timing how much of a guess was right.
 */
export function hashSecret(secret) {
    return new Uint8Array(createHash('sha256').update(secret).digest());
}
/** Whether two texts are the same, in a time that does not depend on where they differ. */
export function isSameSecret(given, expected) {
    return timingSafeEqual(hashSecret(given), hashSecret(expected));
}
//# sourceMappingURL=secrets.js.map