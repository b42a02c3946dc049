import type { JsonSchema } from './json-schema.js';
/** The body of every error answer (RFC 9457). */
export declare const problemSchema: JsonSchema;
/** What proves who asks. */
export declare const securitySchemes: {
    session: {
        type: string;
        in: string;
        name: string;
        description: string;
    };
    token: {
        type: string;
        scheme: string;
        description: string;
    };
};
/** Headers that requests may carry, by name. */
export declare const parameters: {
    'Idempotency-Key': {
        name: string;
        in: string;
        required: boolean;
        description: string;
        schema: {
            type: string;
            pattern: string;
        };
    };
    'If-Match': {
        name: string;
        in: string;
        required: boolean;
        description: string;
        schema: {
            type: string;
        };
    };
    'If-None-Match': {
        name: string;
        in: string;
        required: boolean;
        description: string;
        schema: {
            type: string;
        };
    };
};
/** Headers that answers may carry, by name. */
export declare const headers: {
    ETag: {
        description: string;
        schema: {
            type: string;
        };
    };
    Location: {
        description: string;
        schema: {
            type: string;
        };
    };
    'Retry-After': {
        description: string;
        schema: {
            type: string;
            pattern: string;
        };
    };
    'Set-Cookie': {
        description: string;
        schema: {
            type: string;
        };
    };
    'WWW-Authenticate': {
        description: string;
        schema: {
            type: string;
        };
    };
    'X-Request-Id': {
        description: string;
        schema: {
            type: string;
        };
    };
    RateLimit: {
        description: string;
        schema: {
            type: string;
        };
    };
    'RateLimit-Policy': {
        description: string;
        schema: {
            type: string;
        };
    };
};
