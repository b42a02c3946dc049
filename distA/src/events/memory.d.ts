import type { LoggedEvent } from './catalogue.js';
import type { LogRange } from './log.js';
/** The end of the log, as it was followed. */
export type LogMemory = {
    /** The place from which on everything is remembered. */
    begin(): number;
    /** Adds what was followed next. The oldest goes when there is too much. */
    add(events: readonly LoggedEvent[]): void;
    /** Adds everything between another place and the beginning, where that is still at `end`. */
    addBefore(earlier: {
        begin: number;
        end: number;
        events: readonly LoggedEvent[];
    }): void;
    /** Forgets what was pruned from the log. */
    forget(prunedSeq: number): void;
    /** The events of a range, in order; null when it begins before what is remembered. */
    read(range: LogRange): LoggedEvent[] | null;
};
/** Remembers nothing yet: what comes after `begin` is to be added. */
export declare function createLogMemory(begin: number): LogMemory;
