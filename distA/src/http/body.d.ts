import { type RequestHandler } from 'express';
/** Reads the body of a request, which is JSON in UTF-8 of at most 256 KB, however it is packed. */
export declare const readBody: readonly RequestHandler[];
