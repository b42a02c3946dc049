/** Recounts every counter of a database. @throws Error when one differs from the truth. */
export declare function demandRightCounters(database: string): Promise<void>;
