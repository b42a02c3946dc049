/**
 * Every code an error can carry, with its HTTP status and title (RFC 9457).
 * Codes are part of the contract: they are added, never changed.
 */
export const errorTable = {
    malformed_request: { status: 400, title: 'The request could not be read' },
    unauthenticated: { status: 401, title: 'Sign in first' },
    wrong_credentials: { status: 401, title: 'Wrong name or password' },
    invalid_token: { status: 401, title: 'The token is not valid' },
    forbidden: { status: 403, title: 'You may not do this' },
    insufficient_scope: { status: 403, title: 'The token lacks a scope' },
    cross_site_request: { status: 403, title: 'The request came from another site' },
    thread_locked: { status: 403, title: 'The thread is locked' },
    not_found: { status: 404, title: 'Not found' },
    method_not_allowed: { status: 405, title: 'Method not allowed' },
    request_timeout: { status: 408, title: 'The request did not arrive in time' },
    conflict: { status: 409, title: 'The request conflicts with the present state' },
    name_taken: { status: 409, title: 'The name is taken' },
    idempotency_key_reused: { status: 409, title: 'The idempotency key was used for another request' },
    version_mismatch: { status: 412, title: 'Somebody else changed it meanwhile' },
    payload_too_large: { status: 413, title: 'The request is too large' },
    unsupported_media_type: { status: 415, title: 'Unsupported media type' },
    invalid_request: { status: 422, title: 'The request is not valid' },
    version_required: { status: 428, title: 'Say which version you changed' },
    rate_limited: { status: 429, title: 'Too many requests' },
    headers_too_large: { status: 431, title: 'The headers are too large' },
    internal_error: { status: 500, title: 'Something went wrong' },
    unavailable: { status: 503, title: 'Not available at the moment' },
};
/** An error that the caller is told about: a stable code and a sentence that says what to do. */
export class AppError extends Error {
    code;
    errors;
    /** Seconds to wait before another try, for `rate_limited` and `unavailable`. */
    retryAfter;
    constructor(code, detail, more = {}) {
        super(detail, { cause: more.cause });
        this.name = 'AppError';
        this.code = code;
        this.errors = more.errors;
        this.retryAfter = more.retryAfter;
    }
}
/** Says no to what is not there, and in the same words to what the asker may not see. */
export function notFound(what) {
    return new AppError('not_found', `There is no such ${what}, or you may not see it.`);
}
//# sourceMappingURL=errors.js.map