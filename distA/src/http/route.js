import { Router } from 'express';
import { z } from 'zod';
import { demandScope, guest } from '../shared/actor.js';
import { AppError } from '../shared/errors.js';
import { plainWords } from '../shared/wording.js';
import { answerKey, jsonAnswer, keepAnswer, sendAnswer } from './answer.js';
import { readBody } from './body.js';
import { sendTagged } from './etag.js';
import { idempotencyHeader, onceFor } from './idempotency.js';
import { setSessionCookie } from './session-cookie.js';
/** The answer of a route that answers 204. */
export const noContent = z.undefined();
const nothing = z.strictObject({});
/** Declares a route. */
export function route(spec) {
    return spec;
}
/** Mounts routes on a router of their own. `identify` finds out who asks, as it did before them. */
export function mountRoutes(routes, context, identify) {
    const router = Router({ caseSensitive: true, strict: true });
    for (const spec of routes) {
        const kind = spec.method === 'get' ? 'read' : 'write';
        const admitted = admit({ ...spec, kind }, context);
        router[spec.method](expressPath(spec.path), admitted, ...readBody, identifyAgain(identify), serve(spec, context));
    }
    refuseOtherMethods(router, routes);
    return router;
}
/** `/threads/{id}` as Express writes it. */
export function expressPath(path) {
    return path.replace(/\{(\w+)\}/g, ':$1');
}
/** Says which methods an address takes to who comes with another. */
export function refuseOtherMethods(router, rows) {
    const taken = new Map();
    for (const { path, method } of rows) {
        const methods = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];
        taken.set(path, [...(taken.get(path) ?? []), ...methods]);
    }
    for (const [path, methods] of taken)
        router.all(expressPath(path), refuseMethod(methods));
}
function refuseMethod(methods) {
    const allow = [...methods, 'OPTIONS'].join(', ');
    return (request, response) => {
        response.set('Allow', allow);
        if (request.method === 'OPTIONS') {
            response.status(204).end();
            return;
        }
        throw new AppError('method_not_allowed', `This address takes ${allow}.`);
    };
}
/** Lets in who has the scope and is within their share, before anything of theirs is read. */
export function admit(door, { limits }) {
    return async (request, response, next) => {
        await letIn(door, limits, request, response);
        next();
    };
}
/** Lets in who has the scope and is within their share. @throws AppError `rate_limited` or `insufficient_scope` */
export async function letIn(door, limits, request, response) {
    response.locals.route = request.baseUrl + door.path;
    await spend(limits, request, response, door.kind);
    demandScope(actorOf(response), door.scope);
}
/** Counts a request, and tells how much is left. @throws AppError `rate_limited` */
export async function spend(limits, request, response, kind) {
    const { headers, refusal } = await limits.spend(actorOf(response), () => request.ip ?? '', kind);
    for (let i = 0; i < headers.length; i += 2)
        response.set(headers[i] ?? '', headers[i + 1] ?? '');
    if (refusal)
        throw refusal;
}
/** For how long it is taken for true who asks and what they may do, while a body is on its way, in milliseconds. */
const trust = 500;
/** Asks again who asks after a body that came slowly: who lost a right meanwhile must not use it a minute later. */
function identifyAgain(identify) {
    return async (request, response, next) => {
        if (performance.now() - response.locals.identifiedAt < trust)
            next();
        else
            await identify(request, response, next);
    };
}
function serve(spec, context) {
    const { handle, share } = spec;
    if (share)
        return serveShared({ ...spec, share }, context);
    if (!handle)
        throw new Error(`Nothing answers ${spec.method} ${spec.path}`);
    const parseInput = inputParserOf(spec);
    return async (request, response) => {
        const asker = askerOf(context, request, response);
        const input = parseInput(request);
        const sent = [spec.method, spec.path, request.params, request.body];
        const db = spec.once ? onceFor(context.db, asker.actor, request.get(idempotencyHeader), sent) : context.db;
        const reply = await handle({
            ...context,
            ...input,
            ...asker,
            db,
            ifMatch: request.get('if-match') ?? null,
        });
        send(context, request, response, spec, reply);
    };
}
/** Answers from what is kept, or keeps what is answered. */
function serveShared(spec, context) {
    const parseInput = inputParserOf(spec);
    return async (request, response) => {
        const to = recipientOf(context, request, response);
        const { reader, actor } = to;
        const input = parseInput(request);
        const make = async (from) => {
            const reply = await spec.share({
                ...input,
                reader: from,
                actor,
            });
            const { answer, size } = jsonAnswer(reply.shared, reply.viewer);
            return { value: { ...answer, each: reply.each }, size: reply.isOwn ? null : size };
        };
        const answer = await keepAnswer(reader, answerKey(actor, '', request.originalUrl), make);
        announceJson(response);
        await sendAnswer(request, response, answer, to);
    };
}
/** Who gets an answer to a request. Asked before anything is read for it. */
export function recipientOf({ db, place }, { headers }, response) {
    return { reader: db.reader, actor: actorOf(response), headers, place: place() };
}
/** Who asks, from where, and what they read with. */
export function askerOf({ db }, request, response) {
    return {
        reader: db.reader,
        actor: actorOf(response),
        client: { address: request.ip ?? '', userAgent: request.get('user-agent')?.slice(0, 300) ?? null },
    };
}
/** Who asks, as `identify` found out. */
export function actorOf(response) {
    return response.locals.actor ?? guest;
}
/** What reads the input of a route's requests. Made once a route: Zod compiles each new schema. */
function inputParserOf({ params = nothing, query = nothing, body = nothing.optional() }) {
    const parts = z.object({ params, query, body });
    return (request) => {
        demandDecodable(request.url);
        const given = { params: request.params, query: request.query, body: request.body };
        const read = parts.safeParse(given, { error: plainWords });
        if (read.success)
            return read.data;
        throw new AppError('invalid_request', 'Some of the input is not as it should be: see errors.', {
            errors: read.error.issues.slice(0, 50).map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
        });
    };
}
/** What is not properly encoded is refused: the reader of queries would put other characters in its place. */
function demandDecodable(url) {
    decodeURIComponent(url.split('?').slice(1).join('?'));
}
function send(context, request, response, spec, reply) {
    for (const [name, value] of Object.entries(reply.headers ?? {}))
        response.set(name, value);
    if (reply.session)
        setSessionCookie(context, request, response, reply.session);
    response.status(spec.status ?? 200);
    if (spec.status === 204) {
        response.end();
        return;
    }
    const bytes = Buffer.from(JSON.stringify(reply.body));
    announceJson(response);
    if (spec.method === 'get' || reply.version !== undefined)
        sendTagged(request, response, bytes, reply.version);
    else
        response.send(bytes);
}
function announceJson(response) {
    response.type('application/json');
    // What only this viewer gets stands beside what all share, so no shared cache may keep it.
    response.set('Cache-Control', 'private, no-cache');
    response.vary('Cookie').vary('Authorization');
}
//# sourceMappingURL=route.js.map