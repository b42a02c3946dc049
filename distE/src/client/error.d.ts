import type { ErrorCode } from '../realtime/contract.js';
/** What the forum refused, by the stable codes of its API. The message says what to do. */
export declare class ForumError extends Error {
    readonly code: ErrorCode;
    /** The HTTP status, where the answer came by REST. */
    readonly status: number | undefined;
    constructor(code: ErrorCode, message: string, status?: number);
}
