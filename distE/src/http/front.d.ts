import type { RequestListener } from 'node:http';
import type { Db } from '../platform/transaction.js';
import type { Limits } from './limits.js';
import { type Observers } from './observe.js';
/** What the front answers with. */
export type FrontContext = Observers & {
    db: Db;
    limits: Limits;
    publicUrl: string | null;
    trustedProxies: number;
    isStopping(): boolean;
    /** The place up to which this node has followed the log. */
    place(): number;
};
/**
 * Answers a read whose answer is kept, and hands everything else to the application. It is there for speed alone:
 * nobody can tell which of the two answered.
 */
export declare function putInFront(context: FrontContext, app: RequestListener): RequestListener;
