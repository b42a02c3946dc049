import type { Db } from '../platform/transaction.js';
import type { Actor } from '../shared/actor.js';
/** The header that names a request, so that a second try gets the first answer. */
export declare const idempotencyHeader = "Idempotency-Key";
/**
 * The database with `once` set when the request carries a key: the next transaction keeps its answer in the same
 * commit as its effects, and a second request with the key gets that answer. `sent` is what makes two requests the same.
 * @throws AppError `malformed_request` when the key is not 1 to 255 printable ASCII characters.
 */
export declare function onceFor(db: Db, actor: Actor, key: string | undefined, sent: unknown): Db;
/** Forgets the answers to requests older than a day: nobody sends those again. Answers how many. */
export declare function forgetAnswers(db: Db): Promise<number>;
