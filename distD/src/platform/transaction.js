import { Prisma } from '../../prisma/client/client.js';
/** How often a transaction that lost a deadlock or a serialization conflict is tried. */
const tries = 4;
/**
 * Runs `act` in one transaction (READ COMMITTED): all of it happens, or nothing.
 * It is run again when the database chose it as the victim of a conflict, so it must do nothing
 * outside the database. It is ended when it takes longer than `timeout`, in milliseconds. Answers what `act` answers.
 */
export function inTransaction(db, act, { timeout = 60_000 } = {}) {
    return despiteConflicts(async () => {
        const changed = new Set();
        const answer = await db.client.$transaction(async (client) => {
            const tx = openTx(client, changed);
            return db.once ? actOnce(db.once, tx, act) : act(tx);
        }, 
        // Waiting for a connection is not an error while a crowd writes at once.
        { maxWait: 20_000, timeout });
        db.committed([...changed]);
        return answer;
    });
}
async function actOnce(once, tx, act) {
    // Only the transaction of this same request kept it.
    if (!(await once.claim(tx.run)))
        return (await once.answered(tx.run));
    const answer = await act(tx);
    await once.keep(tx.run, answer);
    return answer;
}
/**
 * Does by one statement what would be a transaction of many: one way to the database, and locks that are held for one.
 * Null where nothing happened: something was not as the statement demands, or the request was answered before. Then
 * `inTransaction` does it, or tells why not.
 */
export function inStatement(db, { statement, values, read }) {
    const act = async (run) => {
        const [row] = await run(statement, values);
        return row === undefined ? null : read(row);
    };
    return despiteConflicts(async () => {
        const { once } = db;
        const done = await (once ? db.transact((run) => claimed(once, run, act)) : act(db.run));
        if (done === null)
            return null;
        db.committed(done.changed);
        return done.answer;
    });
}
async function claimed(once, run, act) {
    const done = (await once.claim(run)) ? await act(run) : null;
    if (done)
        await once.keep(run, done.answer);
    return done;
}
/** Runs something again when the database chose it as the victim of a conflict. */
async function despiteConflicts(act) {
    for (let attempt = 1;; attempt++) {
        try {
            return await act();
        }
        catch (error) {
            if (attempt === tries || !isConflict(error))
                throw error;
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
        }
    }
}
/** Reads several things as of one moment. */
export function inSnapshot(db, read) {
    return db.client.$transaction((client) => read(openTx(client, new Set())), { isolationLevel: 'RepeatableRead' });
}
/** What each transaction changes, as far as it said so. */
const changes = new WeakMap();
function openTx(client, changed) {
    const run = ({ text }, values) => client.$queryRawUnsafe(text, ...values);
    // Prisma's proxies of all transactions share what is written to them, so each gets a layer of its own.
    const tx = Object.create(client, { run: { value: run } });
    changes.set(tx, changed);
    return tx;
}
/** Says what a transaction changes: with its commit it is forgotten wherever it is kept. */
export function touch(tx, tags) {
    const changed = changes.get(tx);
    if (!changed)
        throw new Error('This is no open transaction of ours');
    for (const tag of tags)
        changed.add(tag);
}
/** Whether PostgreSQL ended the transaction for another's sake: 40001 serialization failure, 40P01 deadlock. */
function isConflict(error) {
    return ['40001', '40P01'].includes(sqlState(error) ?? '') || (isPrismaError(error) && error.code === 'P2034');
}
/** Whether a write failed because a unique key, named as in the migrations, was taken. */
export function isTaken(error) {
    return sqlState(error) === '23505' || (isPrismaError(error) && error.code === 'P2002');
}
/** Whether the database could not be asked: it is away, ends connections, or all of them are taken for too long. */
export function isAway(error) {
    // SQLSTATE: connection exceptions, too many of something, and a server that is ended or begins.
    if (/^(08|53|57P)/.test(sqlState(error) ?? ''))
        return true;
    if (!isPrismaError(error))
        return isLineLost((error ?? {}));
    return (['P1001', 'P1002', 'P1017', 'P2024', 'P2028'].includes(error.code) ||
        causeOf(error)?.kind === 'DatabaseNotReachable');
}
/** Whether the driver could not connect, or lost the connection. It has no code for all of it. */
function isLineLost({ message, code }) {
    return (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'].includes(String(code)) ||
        /^(timeout exceeded when trying to connect|Connection terminated)/.test(String(message)));
}
function isPrismaError(error) {
    return error instanceof Prisma.PrismaClientKnownRequestError;
}
/** The SQLSTATE that the driver reported, wherever Prisma put it. */
function sqlState(error) {
    const code = isPrismaError(error) ? causeOf(error)?.originalCode : error?.code;
    return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
function causeOf({ meta }) {
    return meta?.driverAdapterError?.cause;
}
//# sourceMappingURL=transaction.js.map