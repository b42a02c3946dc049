/**
 * Tells the log and the metrics of a request when its answer is sent or its asker gone: one line, with the path
 * without its query, which may hold what people search for. Probes are told at `debug`.
 */
export function observe({ log, metrics }, request, response, { start, observed }) {
    response.once('close', () => {
        const ms = performance.now() - start;
        const status = response.writableFinished ? response.statusCode : 499;
        const { path, requestId, route = 'none', actor, isProbe } = observed;
        // A route's template, not a path: else every thread would be a series of its own.
        metrics.count({ method: request.method ?? '', route, status }, ms / 1000);
        const memberId = actor?.memberId ?? null;
        const line = { requestId, method: request.method, path, status, ms: Math.round(ms) };
        log[isProbe ? 'debug' : 'info'](memberId === null ? line : { ...line, memberId }, 'request');
    });
}
//# sourceMappingURL=observe.js.map