import { AppError } from '../shared/errors.js';
/** OWASP's password storage cheat sheet: Argon2id (2) with 19 MiB, 2 passes, 1 lane. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** The hash of a password that nobody has, made with the same cost: for names without a password of their own. */
const decoy = '$argon2id$v=19$m=19456,t=2,p=1$SJQYwHkl2t8qf7VYV2oSOQ$wTXf4NKNjkyF/YUccpteaP9ffl8rYA8M5/WtTvhecVc';
/** How many hashes are worked on at a time: half of the threads that Node shares with files and names of hosts. */
const atOnce = 2;
/** How many may wait: about a second's work. Who comes later is asked to try again. */
const mayWait = 64;
let running = 0;
const waiting = [];
/**
 * Hashes a password with Argon2id, in PHC form. It is brought into Unicode's form NFKC before (NIST SP 800-63B,
 * section 5.1.1.2), so that two keyboards that write an accent in two ways give one password.
 * @throws AppError `unavailable` when too many wait already.
 */
export function hashPassword(password) {
    return inTurn(async () => (await loadArgon()).hash(password.normalize('NFKC'), cost));
}
/**
 * Whether a password is the one of a stored hash. Without a hash it is never right, and takes the same time.
 * @throws AppError `unavailable` when too many wait already.
 */
export async function isPassword(password, stored) {
    const isRight = await inTurn(async () => (await loadArgon()).verify(stored ?? decoy, password.normalize('NFKC')));
    return stored !== null && isRight;
}
/** Loaded with the first password: what only serves readers needs none of its megabytes. */
const loadArgon = () => import('@node-rs/argon2');
/** Keeps a flood of sign-ins from taking all memory and all of Node's threads. */
async function inTurn(work) {
    if (running >= atOnce) {
        if (waiting.length >= mayWait) {
            throw new AppError('unavailable', 'Too many people sign in at this moment. Try again shortly.', { retryAfter: 2 });
        }
        await new Promise((resolve) => waiting.push(resolve));
    }
    else {
        running++;
    }
    try {
        return await work();
    }
    finally {
        // The place goes to who waits longest, without a moment in which another could take it.
        const next = waiting.shift();
        if (next)
            next();
        else
            running--;
    }
}
//# sourceMappingURL=passwords.js.map