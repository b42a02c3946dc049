import type { DatabaseDriver } from '../../src/platform/driver.js';
/** What PostgreSQL tells of one step of a plan. */
export type PlanNode = {
    'Node Type': string;
    'Relation Name'?: string;
    'Index Name'?: string;
    'Actual Rows'?: number;
    'Actual Loops'?: number;
    'Rows Removed by Filter'?: number;
    'Rows Removed by Index Recheck'?: number;
    'Shared Hit Blocks'?: number;
    'Shared Read Blocks'?: number;
    Plans?: PlanNode[];
};
/** A statement as it was sent, with the plan that its parameters got. */
export type Recorded = {
    sql: string;
    plan: PlanNode;
};
/** A driver that explains, and the way to what it explained. */
export type Recorder = {
    driver: DatabaseDriver;
    /** Runs something, and answers the plans of all that it asked of the database. */
    record(run: () => Promise<unknown>): Promise<Recorded[]>;
};
/** Lets a driver explain each statement before it runs it, on the same connection. What reads is run for it; what writes is not. */
export declare function recordPlans(driver: DatabaseDriver): Recorder;
/** A plan's steps, the outermost first. */
export declare function stepsOf(plan: PlanNode): Generator<PlanNode>;
/** How many rows a step looked at, those that it threw away included. Zero where the plan was not run. */
export declare function rowsSeen(step: PlanNode): number;
/** How many rows a step was given by those below it. */
export declare function rowsGiven(step: PlanNode): number;
/** How many pages of the database a plan touched. */
export declare function buffersOf(plan: PlanNode): number;
