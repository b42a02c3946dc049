/**
 * Every code an error can carry, with its HTTP status and title (RFC 9457).
 * Codes are part of the contract: they are added, never changed.
 */
export declare const errorTable: {
    readonly malformed_request: {
        readonly status: 400;
        readonly title: 'The request could not be read';
    };
    readonly unauthenticated: {
        readonly status: 401;
        readonly title: 'Sign in first';
    };
    readonly wrong_credentials: {
        readonly status: 401;
        readonly title: 'Wrong name or password';
    };
    readonly invalid_token: {
        readonly status: 401;
        readonly title: 'The token is not valid';
    };
    readonly forbidden: {
        readonly status: 403;
        readonly title: 'You may not do this';
    };
    readonly insufficient_scope: {
        readonly status: 403;
        readonly title: 'The token lacks a scope';
    };
    readonly cross_site_request: {
        readonly status: 403;
        readonly title: 'The request came from another site';
    };
    readonly thread_locked: {
        readonly status: 403;
        readonly title: 'The thread is locked';
    };
    readonly not_found: {
        readonly status: 404;
        readonly title: 'Not found';
    };
    readonly method_not_allowed: {
        readonly status: 405;
        readonly title: 'Method not allowed';
    };
    readonly request_timeout: {
        readonly status: 408;
        readonly title: 'The request did not arrive in time';
    };
    readonly conflict: {
        readonly status: 409;
        readonly title: 'The request conflicts with the present state';
    };
    readonly name_taken: {
        readonly status: 409;
        readonly title: 'The name is taken';
    };
    readonly idempotency_key_reused: {
        readonly status: 409;
        readonly title: 'The idempotency key was used for another request';
    };
    readonly version_mismatch: {
        readonly status: 412;
        readonly title: 'Somebody else changed it meanwhile';
    };
    readonly payload_too_large: {
        readonly status: 413;
        readonly title: 'The request is too large';
    };
    readonly unsupported_media_type: {
        readonly status: 415;
        readonly title: 'Unsupported media type';
    };
    readonly invalid_request: {
        readonly status: 422;
        readonly title: 'The request is not valid';
    };
    readonly version_required: {
        readonly status: 428;
        readonly title: 'Say which version you changed';
    };
    readonly rate_limited: {
        readonly status: 429;
        readonly title: 'Too many requests';
    };
    readonly headers_too_large: {
        readonly status: 431;
        readonly title: 'The headers are too large';
    };
    readonly internal_error: {
        readonly status: 500;
        readonly title: 'Something went wrong';
    };
    readonly unavailable: {
        readonly status: 503;
        readonly title: 'Not available at the moment';
    };
};
/** A code of the table. */
export type ErrorCode = keyof typeof errorTable;
/** One part of the input that is wrong: a path like `body.title`, and what was expected. */
export type InputError = {
    path: string;
    message: string;
};
/** An error that the caller is told about: a stable code and a sentence that says what to do. */
export declare class AppError extends Error {
    readonly code: ErrorCode;
    readonly errors: InputError[] | undefined;
    /** Seconds to wait before another try, for `rate_limited` and `unavailable`. */
    readonly retryAfter: number | undefined;
    constructor(code: ErrorCode, detail: string, more?: {
        errors?: InputError[];
        retryAfter?: number;
        cause?: unknown;
    });
}
/** Says no to what is not there, and in the same words to what the asker may not see. */
export declare function notFound(what: string): AppError;
