import type { Logger } from '../platform/log.js';
import { type Refusal } from './contract.js';
import { type LiveSocket } from './streams.js';
import { type SubscribeContext } from './subscribe.js';
/** What answering requests needs. */
export type RequestContext = SubscribeContext & {
    log: Logger;
    rateLimits: boolean;
};
/**
 * Answers whatever a socket sends, after `begin`: one after the other, and no faster than the client takes the answers.
 * Nothing that a client sends can throw further than here.
 */
export declare function answerRequests(context: RequestContext, socket: LiveSocket, begin: Promise<void>): void;
/** Says no, with the codes of REST. */
export declare function refuse(error: unknown): {
    ok: false;
    error: Refusal;
};
