import type { Logger } from '../platform/log.js';
import type { Reader } from '../platform/transaction.js';
import type { LoggedEvent } from './catalogue.js';
import { type Log } from './log.js';
import { type Stretch } from './way.js';
/** This node's way through the log. */
export type Follower = Log & {
    /** Resolves when it is known where the way begins. */
    ready: Promise<void>;
    /** The place up to which the log was followed: what this node keeps is as of it. */
    place(): number;
    /** What was followed and is not delivered yet. */
    undelivered(): readonly LoggedEvent[];
    /** Says that there may be something new. */
    nudge(): void;
    /** Hands over what was placed, so that it need not be read where it comes next. */
    take(placed: Stretch): void;
    /** Delivers what is followed from here on; null ends that. */
    deliver(prepare: PrepareBatch | null): void;
    /** Runs something while the cursor stands still. It must not wait for the log. */
    between<T>(act: () => Promise<T>): Promise<T>;
    /** Resolves when the log was followed once more, or after this many milliseconds. */
    next(ms: number): Promise<void>;
    /**
     * Resolves when the end of the log was seen just now, so that what is kept counts. A process that is overwhelmed
     * follows late: whoever waits here for the one reading of the log need not ask the database.
     * @throws Error when the log cannot be followed
     */
    current(): Promise<void>;
    /** How long ago the end of the log was last seen, in milliseconds: how far this node may be behind. */
    lag(): number;
    /** Stops after the batch under way. */
    stop(): Promise<void>;
};
/**
 * Reads what a batch needs to be delivered, and answers the step that hands it out. The step must not wait for anything;
 * it answers false, and hands out nothing, when meanwhile more is wanted than was read: then the batch is prepared again.
 * `ahead` was followed already and is to be delivered next: what is kept tells of it. Answers null when the batch must
 * not be delivered without more of that.
 */
export type PrepareBatch = (events: readonly LoggedEvent[], ahead: readonly LoggedEvent[]) => Promise<(() => boolean) | null>;
/**
 * Follows the log from its present end. `onEvents` is told of each batch first, in one step with the place that moves
 * past it. Then the batch is delivered: handed out in one step with the cursor, so whoever looks at the cursor knows
 * exactly what was handed out. An error is logged and the batch tried again: no event is skipped.
 */
export declare function followLog({ reader, log }: {
    reader: Reader;
    log: Logger;
}, onEvents: (events: readonly LoggedEvent[]) => void): Follower;
