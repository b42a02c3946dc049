import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import type { Made, Reader } from '../platform/reader.js';
import type { Actor } from '../shared/actor.js';
/** Who gets an answer. */
export type Recipient = {
    reader: Reader;
    actor: Actor;
    headers: IncomingHttpHeaders;
    /** A place in the log: the answer is not older. */
    place: number;
};
/** An answer as one recipient gets it. */
export type Told = {
    tag: string;
    /** Headers that differ from one recipient to the next. */
    headers?: Readonly<Record<string, string>>;
    body(): Buffer | Promise<Buffer>;
};
/** An answer to a read: the same for all who have the same rights, but for what `tell` puts in for each. */
export type Answer = {
    tell(to: Recipient): Told | Promise<Told>;
    /** What is done each time that somebody gets it. */
    each?: ((to: Recipient) => void) | undefined;
    /** How it was sent, once it was: what the front needs to send it again. */
    sent?: Sent;
};
/** What was sent around an answer, the same each time. */
export type Sent = {
    path: string;
    route: string;
    headers: readonly string[];
    unchangedHeaders: readonly string[];
};
/** Under what an answer is kept: what it depends on besides the database. Only pages name the forum's own address. */
export declare function answerKey(actor: Actor, origin: string, url: string): string;
/** Recalls an answer, or makes and keeps it, where there is somewhere to keep it. */
export declare function keepAnswer<T>(reader: Reader, key: string, make: (reader: Reader) => Promise<Made<T>>): Promise<T>;
/** JSON that all share, and beside it, as `viewer`, what only its recipient gets. */
export declare function jsonAnswer(shared: unknown, viewer?: (reader: Reader, actor: Actor) => Promise<unknown>): {
    answer: Answer;
    size: number;
};
/** Sends an answer, or 304 when the recipient has it. The headers that are the same each time are set already. */
export declare function sendAnswer(request: Request, response: Response, answer: Answer, to: Recipient): Promise<void>;
