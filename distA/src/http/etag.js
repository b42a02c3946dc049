import { createHash } from 'node:crypto';
/**
 * Answers these bytes with their ETag, or 304 when the asker has them. `version` begins the ETag, so that
 * `If-Match` can name the version that was read.
 */
export function sendTagged(request, response, bytes, version) {
    const hash = createHash('sha1').update(bytes).digest('base64url');
    const tag = version === undefined ? `"${hash}"` : `"${version}-${hash}"`;
    if (!answerUnchanged(request, response, tag))
        response.send(bytes);
}
/** Headers that a 304 does without. */
export const ownOfContent = ['content-type', 'content-security-policy'];
/** Sets the ETag, and answers 304 when the asker has what it names. Answers whether that was all. */
export function answerUnchanged(request, response, tag) {
    response.set('ETag', tag);
    // Not Express's own judgement: it answers in full where `fetch` adds `Cache-Control: no-cache`, as it does
    // to every request with `If-None-Match`, though that only asks caches on the way not to answer by themselves.
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || response.statusCode !== 200 || !isNamed(tag, request.get('if-none-match')))
        return false;
    // A kept page goes by the policy it came with: a newer one would name another nonce.
    for (const header of ownOfContent)
        response.removeHeader(header);
    response.status(304).end();
    return true;
}
/** Whether `If-None-Match` names this ETag. */
export function isNamed(tag, ifNoneMatch) {
    if (ifNoneMatch === undefined)
        return false;
    if (ifNoneMatch === tag)
        return true;
    const named = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
    return named.includes(tag) || named.includes('*');
}
//# sourceMappingURL=etag.js.map