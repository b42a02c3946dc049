import { isUtf8 } from 'node:buffer';
import express, {} from 'express';
import { AppError } from '../shared/errors.js';
/** Reads the body of a request, which is JSON in UTF-8 of at most 256 KB, however it is packed. */
export const readBody = [
    (request, _response, next) => {
        const isEmpty = request.get('content-length') === '0';
        // Null: there is no body.
        if (isEmpty || request.is('application/json') !== false) {
            next();
            return;
        }
        throw new AppError('unsupported_media_type', 'Send the body as application/json.');
    },
    express.json({ limit: '256kb', strict: true, type: 'application/json', verify: demandUtf8 }),
];
/** What is not UTF-8 is refused, not repaired. */
function demandUtf8(_request, _response, body, charset) {
    if (charset !== 'utf-8')
        throw new AppError('unsupported_media_type', 'Send the body as UTF-8.');
    if (!isUtf8(body))
        throw new AppError('malformed_request', 'The body is not valid UTF-8.');
}
//# sourceMappingURL=body.js.map