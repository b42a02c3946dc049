import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../platform/log.js';
import { AppError, type ErrorCode, type InputError } from '../shared/errors.js';
/** The body of every error answer (RFC 9457). */
export type Problem = {
    type: 'about:blank';
    title: string;
    status: number;
    code: ErrorCode;
    detail: string;
    errors?: InputError[];
};
/** Tells an error as the body of its answer. */
export declare function problem(error: AppError): Problem;
/** Answers what no route took. */
export declare const answerUnknown: RequestHandler;
/** Answers an error as a page, with its status and headers set. */
export type SendErrorPage = (request: Request, response: Response, told: Problem) => Promise<void>;
/** Turns every error into problem JSON, or into a page for a browser that asks for one. What is not the asker's fault is logged, and told without a word about its inside. */
export declare function answerErrors(log: Logger, sendErrorPage: SendErrorPage): ErrorRequestHandler;
/** Says in headers when to try again, and what proves who asks. */
export declare function tellWayOn(response: Response, { code, retryAfter }: AppError): void;
