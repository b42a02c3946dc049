import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Logger } from '../platform/log.js';
import type { Db, Reader } from '../platform/transaction.js';
import { type Actor, type Scope } from '../shared/actor.js';
import { type ErrorCode } from '../shared/errors.js';
import { type Recipient } from './answer.js';
import type { Limits } from './limits.js';
/** What every handler is given besides the request. */
export type RouteContext = {
    db: Db;
    log: Logger;
    limits: Limits;
    /** The forum's own address, without a slash at the end, for absolute links and `Location`. */
    publicUrl: string | null;
    /** The place up to which this node has followed the log. */
    place(): number;
};
/** Who asks. `client` is what is at the other end of the line. */
export type Asker = {
    reader: Reader;
    actor: Actor;
    client: {
        address: string;
        userAgent: string | null;
    };
};
/** A request whose parts are parsed: handlers trust their types. */
export type RouteRequest<P, Q, B> = RouteContext & Asker & {
    params: P;
    query: Q;
    body: B;
    ifMatch: string | null;
};
/** What a handler answers. */
export type Reply<A> = {
    body: A;
    headers?: Record<string, string>;
    /** Begins the ETag, so that `If-Match` can name the version that was read. */
    version?: number;
    /** Starts the browser's session with this token until then, or ends it. */
    session?: {
        token: string;
        expiresAt: Date;
    } | 'end';
};
/**
 * What a handler answers that may be kept: `shared` is the same for all who have the same rights in all forums, and
 * `viewer`, beside it, what only one actor gets. That is asked each time, of what is kept too.
 */
export type SharedReply<A> = ({
    shared: A;
    viewer?: never;
} | {
    shared: Omit<A, 'viewer'>;
    viewer: (reader: Reader, actor: Actor) => Promise<A extends {
        viewer: infer V;
    } ? V : never>;
}) & {
    /** What is done each time that it is answered, kept or not. */
    each?: () => void;
    /** Others with the same rights do not get the same: it is shown for something of the actor's own. */
    isOwn?: boolean;
};
type Shape = z.ZodType;
/** One row of the API: what comes in, what goes out, and what happens between. OpenAPI is made from the same row. */
export type RouteSpec<P extends Shape, Q extends Shape, B extends Shape, A extends Shape> = {
    method: 'get' | 'post' | 'put' | 'patch' | 'delete';
    /** As in OpenAPI, below the base: `/threads/{id}/posts`. */
    path: string;
    tag: string;
    summary: string;
    /** What a token needs. Sessions have every scope, guests are judged by the handler. */
    scope: Scope;
    params?: P;
    query?: Q;
    body?: B;
    /** 200 unless given. 204 has no body. */
    status?: 200 | 201 | 204;
    answer: A;
    /** Codes that this route answers besides those that follow from what it is and takes (`codesOf` in openapi.ts). */
    errors?: readonly ErrorCode[];
    /** Takes an `Idempotency-Key`: creating POSTs do. */
    once?: boolean;
} & ({
    handle(request: RouteRequest<z.output<P>, z.output<Q>, z.output<B>>): Promise<Reply<z.input<A>>>;
} | {
    share(request: SharedRequest<z.output<P>, z.output<Q>>): Promise<SharedReply<z.input<A>>>;
});
/** What a read that may be kept is asked. */
export type SharedRequest<P, Q> = {
    reader: Reader;
    actor: Actor;
    params: P;
    query: Q;
};
/** A route of any shape, as the application mounts it and OpenAPI reads it. */
export type Route = Omit<RouteSpec<Shape, Shape, Shape, Shape>, 'handle' | 'share'> & {
    /** How it is answered: by what it does, or by what it shows to all. */
    handle?(request: RouteRequest<never, never, never>): Promise<Reply<unknown>>;
    share?(request: SharedRequest<never, never>): Promise<SharedReply<unknown>>;
};
/** The answer of a route that answers 204. */
export declare const noContent: z.ZodUndefined;
declare const nothing: z.ZodObject<{}, z.core.$strict>;
/** Declares a route. */
export declare function route<P extends Shape = typeof nothing, Q extends Shape = typeof nothing, B extends Shape = typeof nothing, A extends Shape = Shape>(spec: RouteSpec<P, Q, B, A>): Route;
/** Mounts routes on a router of their own. `identify` finds out who asks, as it did before them. */
export declare function mountRoutes(routes: readonly Route[], context: RouteContext, identify: RequestHandler): Router;
/** `/threads/{id}` as Express writes it. */
export declare function expressPath(path: string): string;
/** Says which methods an address takes to who comes with another. */
export declare function refuseOtherMethods(router: Router, rows: readonly Pick<Route, 'path' | 'method'>[]): void;
/** Lets in who has the scope and is within their share, before anything of theirs is read. */
export declare function admit(door: Door, { limits }: RouteContext): RequestHandler;
/** What is asked of who wants to go through a door: `path` is its address in metrics. */
type Door = {
    path: string;
    kind: 'read' | 'write';
    scope: Scope;
};
/** Lets in who has the scope and is within their share. @throws AppError `rate_limited` or `insufficient_scope` */
export declare function letIn(door: Door, limits: Limits, request: Request, response: Response): Promise<void>;
/** Counts a request, and tells how much is left. @throws AppError `rate_limited` */
export declare function spend(limits: Limits, request: Request, response: Response, kind: 'read' | 'write'): Promise<void>;
/** Who gets an answer to a request. Asked before anything is read for it. */
export declare function recipientOf({ db, place }: RouteContext, { headers }: Request, response: Response): Recipient;
/** Who asks, from where, and what they read with. */
export declare function askerOf({ db }: RouteContext, request: Request, response: Response): Asker;
/** Who asks, as `identify` found out. */
export declare function actorOf(response: Response): Actor;
export {};
