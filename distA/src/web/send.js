import { jsx as _jsx } from "preact/jsx-runtime";
import { createHash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { sendAnswer } from '../http/answer.js';
import { actorOf } from '../http/route.js';
import { builtInGroups } from '../shared/actor.js';
import { Frame } from './frame.js';
import { marks, readMarks } from './marked.js';
/** What a page may load: its style, the one script that carries its nonce, and the images of posts. */
function pagePolicy(nonce) {
    return [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        "style-src 'self'",
        "img-src 'self' https: data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ].join('; ');
}
/** A page as an answer. Its ETag is that of what it shows: nonce, place and form keys are new each time. */
export function pageAnswer(assets, page, looked) {
    const html = renderToString(_jsx(Frame, { page: page, ...looked, nonce: marks.nonce, place: marks.place, assets: assets }));
    const text = readMarks(`<!doctype html>${html}`);
    const tell = ({ headers, place }) => {
        const nonce = randomKey();
        const fillings = { nonce: () => nonce, place: () => String(place), formKey: randomKey };
        const policy = { 'Content-Security-Policy': pagePolicy(nonce) };
        if (!takesGzip(headers))
            return { tag: `"${text.hash}"`, headers: policy, body: () => text.fill(fillings) };
        const packed = { ...policy, 'Content-Encoding': 'gzip' };
        return { tag: `"${text.hash}-gzip"`, headers: packed, body: () => text.pack(fillings) };
    };
    // The text itself, and packed.
    return { answer: { tell }, size: 1.3 * text.size };
}
const randomKey = () => randomBytes(16).toString('base64url');
/** What is no page, as an answer. */
export function documentAnswer({ body }) {
    const plain = Buffer.from(body);
    const hash = createHash('sha1').update(plain).digest('base64url');
    let packing;
    const pack = () => {
        packing ??= promisify(gzip)(plain);
        return packing;
    };
    const tell = ({ headers }) => takesGzip(headers)
        ? { tag: `"${hash}-gzip"`, headers: { 'Content-Encoding': 'gzip' }, body: pack }
        : { tag: `"${hash}"`, body: () => plain };
    return { answer: { tell }, size: 1.3 * plain.length };
}
/** Answers a page. */
export function sendPage({ assets, publicUrl }, request, response, page, to) {
    const looked = {
        path: request.baseUrl + request.path,
        origin: ownOrigin(publicUrl, request),
        viewer: viewerOf(response),
    };
    return sendText(request, response, { ...pageAnswer(assets, page, looked), type: 'html', status: page.status }, to);
}
/** Sends a text, which its recipient may keep unless it is an error. */
export function sendText(request, response, { answer, type, status = 200 }, to) {
    response.status(status).type(type).vary('Cookie').vary('Authorization').vary('Accept-Encoding');
    response.set('Cache-Control', status === 200 ? 'private, no-cache' : 'no-store');
    return sendAnswer(request, response, answer, to);
}
/** Whether gzip may be sent (RFC 9110, 12.5.3). */
function takesGzip({ 'accept-encoding': accepted = '' }) {
    if (accepted === '')
        return false;
    const weights = new Map(String(accepted)
        .toLowerCase()
        .split(',')
        .map((coding) => {
        const [name = '', weight] = coding.split(/;\s*q=/);
        return [name.trim(), weight === undefined ? 1 : Number(weight)];
    }));
    return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}
/** Who looks at the page, as `identify` found out. */
export function viewerOf(response) {
    const { memberId, groups } = actorOf(response);
    if (memberId === null)
        return null;
    return { id: memberId, username: String(response.locals.username), isModerator: isModerator(groups) };
}
/** By the groups alone: the rules of forums would be a query for every page. */
function isModerator(groups) {
    return groups.includes(builtInGroups.moderators) || groups.includes(builtInGroups.administrators);
}
/** The address of the forum as links outside name it, without a slash at the end. */
export function ownOrigin(publicUrl, request) {
    return publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`;
}
//# sourceMappingURL=send.js.map