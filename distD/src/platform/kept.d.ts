import type { Kept, Reader, Tag } from './reader.js';
/** What keeping needs to know. */
export type KeptSource = {
    /** Reads from the database. */
    reader: Reader;
    /** How many bytes may be kept. */
    maxBytes: number;
    /** The place up to which the log was followed. */
    place(): number;
    /** Whether the log is followed closely. What is kept counts only then. */
    isFollowing(): boolean;
    /** Whether the database holds no change of these that the log has not told of here. */
    isSettled(tags: readonly Tag[]): Promise<boolean>;
    /** Resolves when the log was followed further, or soon. */
    settle(): Promise<unknown>;
    /** Reads one snapshot of the database. */
    inSnapshot<T>(read: (reader: Reader) => Promise<T>): Promise<T>;
};
/** Keeps what was read, within a number of bytes: what was used last stays longest. */
export declare function createKept(source: KeptSource): Kept;
