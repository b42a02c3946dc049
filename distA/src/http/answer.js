import { createHash } from 'node:crypto';
import { rightsKey } from '../features/forums/access.js';
import { answerUnchanged, ownOfContent } from './etag.js';
/** Under what an answer is kept: what it depends on besides the database. Only pages name the forum's own address. */
export function answerKey(actor, origin, url) {
    return `${rightsKey(actor)} ${url.startsWith('/api/') ? '' : origin}${url}`;
}
/** How long an address may be whose answer is kept. */
const longest = 300;
/** Recalls an answer, or makes and keeps it, where there is somewhere to keep it. */
export async function keepAnswer(reader, key, make) {
    const { kept } = reader;
    return kept && key.length <= longest ? kept.make(key, make) : (await make(reader)).value;
}
/** JSON that all share, and beside it, as `viewer`, what only its recipient gets. */
export function jsonAnswer(shared, viewer) {
    const text = JSON.stringify(shared);
    const bytes = Buffer.from(viewer ? `${text.slice(0, -1)},"viewer":` : text);
    const hash = createHash('sha1').update(bytes);
    if (!viewer) {
        const whole = { tag: tagOf(hash), body: () => bytes };
        return { answer: { tell: () => whole }, size: bytes.length };
    }
    const join = async ({ reader, actor }) => {
        const own = Buffer.from(`${JSON.stringify(await viewer(reader, actor))}}`);
        return { tag: tagOf(hash.copy().update(own)), body: () => Buffer.concat([bytes, own]) };
    };
    // All guests are one recipient.
    let guests;
    const tellGuests = async (to) => {
        const { tag, body } = await join(to);
        const whole = await body();
        guests = { tag, body: () => whole };
        return guests;
    };
    return {
        answer: { tell: (to) => (to.actor.memberId === null ? (guests ?? tellGuests(to)) : join(to)) },
        size: 2 * bytes.length,
    };
}
const tagOf = (hash) => `"${hash.digest('base64url')}"`;
/** Sends an answer, or 304 when the recipient has it. The headers that are the same each time are set already. */
export async function sendAnswer(request, response, answer, to) {
    answer.each?.(to);
    const told = await answer.tell(to);
    const around = headersOf(response);
    // Nobody keeps an error.
    if (response.statusCode === 200 && answerUnchanged(request, response, told.tag))
        return;
    const own = Object.entries(told.headers ?? {});
    for (const [name, value] of own)
        response.set(name, value);
    response.send(await told.body());
    // What is said to one recipient only must not be said to others.
    if (response.hasHeader('set-cookie') || response.statusCode !== 200)
        return;
    answer.sent ??= {
        path: String(response.locals.path),
        route: String(response.locals.route),
        headers: without(around, own.map(([name]) => name.toLowerCase())),
        unchangedHeaders: without(around, ownOfContent),
    };
}
/** Those that say who asked, and how often, are not the same each time. */
const ofOneRequest = ['x-request-id', 'ratelimit', 'ratelimit-policy'];
function headersOf(response) {
    // As they were written: Node has this on every outgoing message, its types on some.
    const { getRawHeaderNames } = response;
    const names = getRawHeaderNames.call(response);
    const all = names.flatMap((name) => [name, String(response.getHeader(name))]);
    return without(all, ofOneRequest);
}
/** A flat list of names and values, without some names. */
function without(headers, names) {
    return headers.filter((_, index) => !names.includes(headers[index - (index % 2)]?.toLowerCase() ?? ''));
}
//# sourceMappingURL=answer.js.map