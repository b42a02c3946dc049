/** A statement as it was sent, and how PostgreSQL went about it. */
export type PlannedStatement = {
    sql: string;
    pagesTouched: number;
    steps: PlanStep[];
};
/** A step of a plan; `rowsSeen` counts those that it threw away too. */
type PlanStep = {
    step: string;
    of: string | null;
    rows: number;
    rowsSeen: number;
    loops: number;
    pagesTouched: number;
};
/** A forum that hot reads are asked of, straight from the database: nothing is kept from one to the next. */
export type Asked = {
    /** The statements that a read sends. */
    plan(read: string): Promise<PlannedStatement[]>;
    /** How long a read takes, in milliseconds: the median of some in a row. */
    time(read: string): Promise<number>;
    close(): Promise<void>;
};
/** Opens a database for hot reads of what is long and busy in it. */
export declare function askDatabase(database: string): Promise<Asked>;
export {};
