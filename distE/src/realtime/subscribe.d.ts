import type { Follower } from '../events/follower.js';
import type { Limits } from '../http/limits.js';
import type { Reader } from '../platform/transaction.js';
import { type LiveState } from './broadcast.js';
import type { SubscribeAnswer, SubscribeRequest } from './contract.js';
import { type LiveSocket } from './streams.js';
/** What subscribing needs. */
export type SubscribeContext = {
    live: LiveState;
    reader: Reader;
    follower: Follower;
    limits: Pick<Limits, 'replays'>;
};
/**
 * Lets a socket watch a stream: catches up with what came after its cursor until nothing lies between that and
 * what this node has delivered, then answers and joins in one step. So there is no gap, and nothing comes twice.
 * Rights that changed meanwhile are checked again before the step.
 * @throws AppError as `accessStream` does, and `conflict` when the socket watches too much already.
 */
export declare function subscribe(context: SubscribeContext, socket: LiveSocket, { stream, after }: SubscribeRequest, answer: (answer: SubscribeAnswer) => void): Promise<void>;
