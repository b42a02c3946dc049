import { Prisma, type PrismaClient } from '../../prisma/client/client.js';
import type { Reader, Tag } from './reader.js';
import type { Run, Statement, StatementValue } from './statement.js';
export type { Reader } from './reader.js';
declare const inside: unique symbol;
/** A transaction. Only `inTransaction` makes one, so what takes a `Tx` cannot run outside. */
export type Tx = Prisma.TransactionClient & Pick<Reader, 'run'> & {
    readonly [inside]: true;
};
/** The door to the database. Actions take it and open a transaction; queries are given its `reader`. */
export type Db = {
    readonly reader: Reader;
    /** For `inTransaction`, and for single statements that cause no event: chores, and marks such as what was looked at. */
    readonly client: PrismaClient;
    /** Runs one statement of a hot path past Prisma: a transaction of its own. What causes an event goes by `inStatement`. */
    readonly run: Run;
    /** For `inStatement`: runs statements in one transaction, past Prisma. Null undoes them. */
    transact<T>(act: (run: Run) => Promise<T | null>): Promise<T | null>;
    /** Calls the listener after every commit of this process with what it changed, before the writer is answered. It must not throw. */
    onCommit(listener: (changed: readonly Tag[]) => void): void;
    committed(changed: readonly Tag[]): void;
    /** Keeps the answer of the next transaction, so that a request that is sent twice acts once. */
    readonly once?: Once;
    close(): Promise<void>;
};
/** See `Db.once`. All of it runs in the transaction of what the request does. */
export type Once = {
    /** Claims the request, after the end of a transaction that has claimed it already. False when it has its answer. */
    claim(run: Run): Promise<boolean>;
    /** Keeps the answer to a request that was claimed. */
    keep(run: Run, answer: unknown): Promise<void>;
    /** What the request was answered. @throws AppError `idempotency_key_reused` */
    answered(run: Run): Promise<unknown>;
};
/**
 * Runs `act` in one transaction (READ COMMITTED): all of it happens, or nothing.
 * It is run again when the database chose it as the victim of a conflict, so it must do nothing
 * outside the database. It is ended when it takes longer than `timeout`, in milliseconds. Answers what `act` answers.
 */
export declare function inTransaction<T>(db: Db, act: (tx: Tx) => Promise<T>, { timeout }?: {
    timeout?: number | undefined;
}): Promise<T>;
/** A whole act in one statement, which gives one row when it happened, and none when it did nothing at all. */
export type WrittenAct<Row, T> = {
    statement: Statement<Row>;
    values: readonly StatementValue[];
    /** What the row means: the answer, and what changed. */
    read(row: Row): {
        answer: T;
        changed: readonly Tag[];
    };
};
/**
 * Does by one statement what would be a transaction of many: one way to the database, and locks that are held for one.
 * Null where nothing happened: something was not as the statement demands, or the request was answered before. Then
 * `inTransaction` does it, or tells why not.
 */
export declare function inStatement<Row, T>(db: Db, { statement, values, read }: WrittenAct<Row, T>): Promise<T | null>;
/** Reads several things as of one moment. */
export declare function inSnapshot<T>(db: Db, read: (reader: Reader) => Promise<T>): Promise<T>;
/** Says what a transaction changes: with its commit it is forgotten wherever it is kept. */
export declare function touch(tx: Tx, tags: readonly Tag[]): void;
/** Whether a write failed because a unique key, named as in the migrations, was taken. */
export declare function isTaken(error: unknown): boolean;
/** Whether the database could not be asked: it is away, ends connections, or all of them are taken for too long. */
export declare function isAway(error: unknown): boolean;
