import { randomUUID } from 'node:crypto';
/** The id of a request, by which its line in the log can be found again: the caller's own where it is sound. */
export function requestIdOf(headers) {
    const given = headers['x-request-id'];
    return typeof given === 'string' && /^[\w.-]{8,100}$/.test(given) ? given : randomUUID();
}
//# sourceMappingURL=request-id.js.map