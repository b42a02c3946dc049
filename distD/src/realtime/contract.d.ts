import { z } from 'zod';
import { type LiveEvent } from '../features/live/schema.js';
import type { ErrorCode } from '../shared/errors.js';
export type { UserCard } from '../features/accounts/schema.js';
export type { LiveEvent } from '../features/live/schema.js';
export type { PostView, ReactionsView } from '../features/posts/schema.js';
export type { ThreadView } from '../features/threads/schema.js';
export type { ErrorCode } from '../shared/errors.js';
/** What `subscribe` takes. `after`: the cursor up to which the client knows everything. */
export declare const subscribeRequest: z.ZodObject<{
    stream: z.ZodString;
    after: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>;
/** What `unsubscribe` takes. */
export declare const unsubscribeRequest: z.ZodObject<{
    stream: z.ZodString;
}, z.core.$strict>;
export type SubscribeRequest = z.infer<typeof subscribeRequest>;
export type UnsubscribeRequest = z.infer<typeof unsubscribeRequest>;
/** Why something was refused; the codes are those of REST. */
export type Refusal = {
    code: ErrorCode;
    detail: string;
};
/**
 * The answer to `subscribe`. `events` came after `after`, each as it would have been emitted; what is emitted
 * later comes after `cursor`. `reset`: the log does not reach back so far, fetch afresh what you show.
 */
export type SubscribeAnswer = {
    ok: true;
    cursor: number;
    events: LiveEvent[];
    reset?: true;
} | {
    ok: false;
    error: Refusal;
};
/** The answer to `unsubscribe`, for those who ask for one. */
export type UnsubscribeAnswer = {
    ok: true;
} | {
    ok: false;
    error: Refusal;
};
/** What a client sends. */
export type ClientToServerEvents = {
    subscribe: (request: SubscribeRequest, ack: (answer: SubscribeAnswer) => void) => void;
    unsubscribe: (request: UnsubscribeRequest, ack?: (answer: UnsubscribeAnswer) => void) => void;
};
/** An alert for one member, on their stream `me`. The name is kept for it: nothing in the forum makes alerts, so none is sent. */
export type AlertEvent = {
    type: 'alert:created';
    seq: number;
    stream: 'me';
    at: string;
    alert: {
        id: number;
    };
};
/** The client may not watch the stream any more, or it is gone. `seq`: the last place that it was served up to. */
export type RevokedEvent = {
    type: 'stream:revoked';
    seq: number;
    stream: string;
    at: string;
};
/** Whatever a server sends, by its type. */
export type ServerEvent = LiveEvent | AlertEvent | RevokedEvent;
/** What a server sends: one object each, named by its type. */
export type ServerToClientEvents = {
    [T in ServerEvent['type']]: (event: Extract<ServerEvent, {
        type: T;
    }>) => void;
};
