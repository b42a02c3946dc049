import { createServer } from 'node:http';
import { AppError } from '../shared/errors.js';
import { problem } from './errors.js';
/** An HTTP server that also answers with problem JSON what never becomes a request. */
export function createForumServer(app) {
    const server = createServer({ maxHeaderSize: 16_384, headersTimeout: 20_000, requestTimeout: 60_000 }, app);
    // Node would refuse expectations without a word; they may be ignored (RFC 9110, 10.1.1).
    server.on('checkExpectation', app);
    server.on('clientError', answerClientError);
    return server;
}
function answerClientError(error, socket) {
    if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
    }
    const told = problem(asAppError(error.code));
    const body = JSON.stringify(told);
    socket.end([
        `HTTP/1.1 ${told.status} ${told.title}`,
        'Content-Type: application/problem+json',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Cache-Control: no-store',
        'X-Content-Type-Options: nosniff',
        'Connection: close',
        '',
        body,
    ].join('\r\n'));
}
function asAppError(code) {
    if (code === 'HPE_HEADER_OVERFLOW')
        return new AppError('headers_too_large', 'The headers are larger than 16 KB.');
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
        return new AppError('request_timeout', 'The request did not arrive in time. Send it again.');
    }
    return new AppError('malformed_request', 'This is not a request of HTTP/1.1.');
}
//# sourceMappingURL=server.js.map