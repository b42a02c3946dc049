import { AppError } from '../shared/errors.js';
import { plainWords } from '../shared/wording.js';
import { untilTaken } from './backlog.js';
import { subscribeRequest, unsubscribeRequest } from './contract.js';
import { leaveStream } from './streams.js';
import { subscribe } from './subscribe.js';
/** How many requests a socket may send at once, how many it gets back each second, and when it is cut off. */
const allowance = { most: 200, perSecond: 20, refusals: 1000 };
/** What a client may ask for, by the event's name. */
const requests = new Map([
    ['subscribe', (context, socket, body, answer) => subscribe(context, socket, parse(subscribeRequest, body), answer)],
    [
        'unsubscribe',
        async ({ live }, socket, body, answer) => {
            leaveStream(live.streams, socket, parse(unsubscribeRequest, body).stream);
            answer({ ok: true });
        },
    ],
]);
/**
 * Answers whatever a socket sends, after `begin`: one after the other, and no faster than the client takes the answers.
 * Nothing that a client sends can throw further than here.
 */
export function answerRequests(context, socket, begin) {
    const spend = countRequests();
    let last = begin;
    socket.onAny((name, ...given) => {
        const answer = takeAnswer(given);
        const left = context.rateLimits ? spend() : 1;
        if (left < 1) {
            answer(refuse(new AppError('rate_limited', 'Too many requests at once. Wait a few seconds.')));
            if (left < -allowance.refusals)
                socket.disconnect(true);
            return;
        }
        last = last.then(() => serve(context, socket, name, given, answer)).then(() => untilTaken(socket));
    });
}
async function serve(context, socket, name, given, answer) {
    if (!socket.connected)
        return;
    try {
        const request = requests.get(name);
        if (!request)
            throw new AppError('invalid_request', 'Send subscribe or unsubscribe.');
        if (given.length !== 1)
            throw new AppError('invalid_request', `Send one object with ${name}, like {stream: "thread:1"}.`);
        await request(context, socket, given[0], answer);
    }
    catch (error) {
        if (!(error instanceof AppError))
            context.log.error({ err: error, event: name.slice(0, 30) }, 'A live request failed');
        answer(refuse(error));
    }
}
/** Takes the function that answers from the end of what was given; what asks for no answer gets none. */
function takeAnswer(given) {
    const ack = typeof given.at(-1) === 'function' ? given.pop() : null;
    return (answer) => ack?.(answer);
}
function parse(schema, body) {
    const read = schema.safeParse(body, { error: plainWords });
    if (read.success)
        return read.data;
    const faults = read.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`);
    throw new AppError('invalid_request', faults.join('; ').slice(0, 300));
}
/** Says no, with the codes of REST. */
export function refuse(error) {
    if (error instanceof AppError)
        return { ok: false, error: { code: error.code, detail: error.message } };
    return { ok: false, error: { code: 'internal_error', detail: 'Something went wrong here. Try again later.' } };
}
/** Counts requests against the allowance; answers what is left, below 1 when there is nothing. */
function countRequests() {
    let left = allowance.most;
    let at = performance.now();
    return () => {
        const now = performance.now();
        left = Math.min(allowance.most, left + ((now - at) / 1000) * allowance.perSecond);
        at = now;
        return left--;
    };
}
//# sourceMappingURL=requests.js.map