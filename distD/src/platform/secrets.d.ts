/** A new secret for a session, an API token or the set-up: 32 random bytes as 43 characters of base64url. */
export declare function newSecret(): string;
/** Whether a text has the form of `newSecret`: what has not needs no look-up. */
export declare function isSecret(text: string): boolean;
/**
 * What is stored of a secret: its SHA-256. A secret is random, so it needs no salt and no slow hash, and it can be
 * found by its hash, which tells nobody by its timing how much of a guess was right.
 */
export declare function hashSecret(secret: string): Uint8Array<ArrayBuffer>;
/** Whether two texts are the same, in a time that does not depend on where they differ. */
export declare function isSameSecret(given: string, expected: string): boolean;
