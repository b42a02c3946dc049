import type { Reader } from '../platform/transaction.js';
import type { LoggedEvent } from './catalogue.js';
import { type LogPart, type LogRange } from './log.js';
import { type LogMemory } from './memory.js';
/** All that the log holds after one place, up to the last of these events. */
export type Stretch = {
    after: number;
    events: readonly LoggedEvent[];
    /** The last place that was pruned. */
    prunedSeq: number;
};
/** A stretch, and when it was handed over. */
export type HandedOver = Stretch & {
    at: number;
};
/** Where a node stands in the log. */
export type Way = {
    /** The place up to which it was followed. */
    place: number;
    /** The place up to which it was delivered. */
    cursor: number;
    /** What lies between the cursor and the place. */
    undelivered: readonly LoggedEvent[];
    /** How many of these are delivered together. */
    portion: number;
    memory: LogMemory;
    /** Reads what happened before this process began, once, for the first who wants it. */
    recollection: Promise<void> | null;
};
/** A way that begins at a place. */
export declare function beginWay(place: number): Way;
/** How much of the log was passed, whether its end was seen, and when it was handed over, if it was. */
type Passed = {
    count: number;
    isEnd: boolean;
    handedOverAt: number | null;
};
/**
 * Passes what comes next in the log. What was handed over is taken where it begins exactly at the place: then
 * nothing lies between. Otherwise the log is read: stretches of other nodes come without being handed over.
 */
export declare function passNext(reader: Reader, way: Way, handedOver: HandedOver[], onEvents: (events: readonly LoggedEvent[]) => void): Promise<Passed>;
/** Moves the cursor past the first of what was not delivered yet. */
export declare function passOn(way: Way, events: readonly LoggedEvent[]): void;
/** Reads a part of the log up to where it was followed: from memory as far as that reaches back, else from the database. */
export declare function readPast(reader: Reader, way: Way, range: LogRange & {
    upTo: number;
}): Promise<LogPart>;
export {};
