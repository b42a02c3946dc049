import type { Logger } from '../platform/log.js';
import type { LiveServer, LiveSocket } from './streams.js';
/** How many bytes wait for a client to take them: behind what its connection has taken over, and in that. */
export declare function waitingFor(socket: LiveSocket): number;
/**
 * Cuts off who is too far behind. To be asked before events are handed out: who takes what comes has taken by then what
 * the batch before brought, however much that was.
 */
export declare function cutOffSlow(io: LiveServer, log: Logger): void;
/** Cuts off those for whom most waits, while more waits for all together than the memory has room for. */
export declare function relieveMemory(io: LiveServer, log: Logger): void;
/** Resolves when a client's connection has taken over all that waited for it, or is closed. */
export declare function untilTaken(socket: LiveSocket): Promise<void>;
