import type { Request, Response } from 'express';
/**
 * Answers these bytes with their ETag, or 304 when the asker has them. `version` begins the ETag, so that
 * `If-Match` can name the version that was read.
 */
export declare function sendTagged(request: Request, response: Response, bytes: Buffer, version?: number): void;
/** Headers that a 304 does without. */
export declare const ownOfContent: readonly string[];
/** Sets the ETag, and answers 304 when the asker has what it names. Answers whether that was all. */
export declare function answerUnchanged(request: Request, response: Response, tag: string): boolean;
/** Whether `If-None-Match` names this ETag. */
export declare function isNamed(tag: string, ifNoneMatch: string | undefined): boolean;
