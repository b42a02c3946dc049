import { noteUse } from '../features/auth/actions.js';
import { knownIdentity } from '../features/auth/queries.js';
import { guest } from '../shared/actor.js';
import { answerKey } from './answer.js';
import { addressOf, originOf } from './client.js';
import { isNamed } from './etag.js';
import { observe } from './observe.js';
import { bearerSecret, cookieToken } from './passport.js';
import { requestIdOf } from './request-id.js';
import { isPerhapsForImage } from './sites.js';
/**
 * Answers a read whose answer is kept, and hands everything else to the application. It is there for speed alone:
 * nobody can tell which of the two answered.
 */
export function putInFront(context, app) {
    return (request, response) => {
        const found = findAnswer(context, request);
        const handOver = () => app(request, response);
        if (!found)
            handOver();
        // What fails here fails there again, and is told there.
        else
            answerKept(context, request, response, found).then((done) => done || handOver(), handOver);
    };
}
/** The answer to a request that Express would let through to it without a second look; undefined where there is none. */
function findAnswer(context, request) {
    const { method, headers, url = '' } = request;
    if (method !== 'GET' || hasBody(request) || isPerhapsForImage(headers) || context.isStopping())
        return;
    const { kept } = context.db.reader;
    const identified = identify(context, request);
    if (!kept || identified === undefined || identified?.actor.scopes.has('read') === false)
        return;
    const origin = context.publicUrl ?? originOf(request, context.trustedProxies);
    const answer = kept.get(answerKey(identified?.actor ?? guest, origin, url));
    return answer?.sent && { answer, sent: answer.sent, identified, place: context.place() };
}
function hasBody({ headers }) {
    return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}
/** Who asks, as far as it is known without a question: null for a guest, undefined where it is not known. */
function identify({ db }, { headers }) {
    if (headers.authorization === undefined && headers.cookie === undefined)
        return null;
    const bearer = bearerSecret(headers);
    if (bearer !== null)
        return knownIdentity(db.reader, 'token', bearer);
    const cookie = cookieToken(headers);
    return cookie === null ? null : knownIdentity(db.reader, 'session', cookie);
}
/** Sends an answer, unless something speaks against it that the application has to tell. Answers whether it did. */
async function answerKept(context, request, response, { answer, sent, identified, place }) {
    const { db, limits, log, trustedProxies } = context;
    const start = performance.now();
    const actor = identified?.actor ?? guest;
    const counted = await limits.spend(actor, () => addressOf(request, trustedProxies), 'read');
    if (counted.refusal)
        return false;
    const recipient = { reader: db.reader, actor, headers: request.headers, place };
    const told = await answer.tell(recipient);
    const observed = { path: sent.path, requestId: requestIdOf(request.headers), route: sent.route, actor };
    observe(context, request, response, { start, observed });
    if (identified)
        void noteUse(db, identified).catch((err) => log.warn({ err }, 'A use was not noted'));
    answer.each?.(recipient);
    await send(request, response, sent, told, ['X-Request-Id', observed.requestId ?? '', ...counted.headers]);
    return true;
}
async function send(request, response, sent, told, ofThisRequest) {
    if (isNamed(told.tag, request.headers['if-none-match'])) {
        response.writeHead(304, [...sent.unchangedHeaders, ...ofThisRequest, 'ETag', told.tag]);
        response.end();
        return;
    }
    const body = await told.body();
    const own = Object.entries(told.headers ?? {}).flat();
    const length = ['ETag', told.tag, 'Content-Length', String(body.length)];
    response.writeHead(200, [...sent.headers, ...ofThisRequest, ...own, ...length]);
    response.end(body);
}
//# sourceMappingURL=front.js.map