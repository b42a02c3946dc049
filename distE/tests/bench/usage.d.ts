/** The processor time that a process has used, in microseconds; 0 when it is gone. */
export declare function processorTime(pid: number): Promise<number>;
/** The most memory that a process ever held, in megabytes. */
export declare function peakMemory(pid: number): Promise<number>;
/** The memory that a process holds, in megabytes. */
export declare function restMemory(pid: number): Promise<number>;
/** What a process has after its garbage was collected, in megabytes: objects that it needs, and memory of the machine. */
export type Memory = {
    held: number;
    resident: number;
};
/** Collects the garbage of a process that was started with `collecting`, and tells what is left. */
export declare function collectMemory(pid: number): Promise<Memory>;
/** The processor time of each of PostgreSQL's processes for a database, by its id, in microseconds. */
export type DatabaseTimes = ReadonlyMap<number, number>;
/**
 * The processor time that PostgreSQL's processes for a database have used. Null where they run elsewhere. Only those
 * that serve connections count: what writes the disk serves everybody.
 */
export declare function databaseTimes(name: string): Promise<DatabaseTimes | null>;
/** What was used between two looks, in microseconds; connections that ended meanwhile are not known of any more. */
export declare function usedBetween(before: DatabaseTimes | null, after: DatabaseTimes | null): number | null;
