import type { RevokedEvent, ServerEvent, SubscribeAnswer } from '../realtime/contract.js';
import { ForumError } from './error.js';
/** Whatever comes in a stream; `type` tells which. */
export type StreamEvent = Exclude<ServerEvent, RevokedEvent>;
/** Where a stream begins, and what the program does with what comes. */
export type StreamHandlers = {
    /** The place up to which everything is known already; without it the stream begins now. */
    after?: number;
    onEvent: (event: StreamEvent) => void;
    /** The log does not reach back so far: fetch afresh what you show. Events after `cursor` follow. */
    onReset?: (cursor: number) => void;
    /** The stream ended: it is gone, or may not be seen any more. */
    onRevoked?: (reason: ForumError) => void;
};
/** One watcher of one stream: lets every event through once and in order, whatever the connection does. */
export type Watch = {
    readonly stream: string;
    /** Everything up to here was handed over. Null before the stream begins. */
    cursor(): number | null;
    /** Keeps what comes until `begin`. Answers the number of this wait. */
    wait(): number;
    isWaiting(round: number): boolean;
    /** The connection is lost. */
    pause(): void;
    /** What was missed is here: hands it over, then what came meanwhile. */
    begin(answer: Extract<SubscribeAnswer, {
        ok: true;
    }>): void;
    /** The number of the last wait, once it is over; null while waiting. */
    liveRound(): number | null;
    /** The server has served the stream up to here. */
    reach(served: number): void;
    /** Takes what the server sent. */
    take(event: ServerEvent): void;
    end(reason: ForumError): void;
};
/** Makes a watcher. `leave` is called when the server ends the stream. */
export declare function createWatch(stream: string, handlers: StreamHandlers, leave: () => void, first: {
    begun(): void;
    refused(reason: ForumError): void;
}): Watch;
