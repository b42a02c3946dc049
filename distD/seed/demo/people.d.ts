import { type Db } from '../../src/platform/transaction.js';
import type { DemoSize } from './shape.js';
import type { Cast } from './threads.js';
/**
 * Makes the members of a demo, or finds those of an earlier try. Nobody can sign in as one. A name that a real member
 * took meanwhile gets a number.
 */
export declare function gatherCast(db: Db, size: DemoSize): Promise<Cast>;
