import { Router } from 'express';
import { readPending } from '../events/log.js';
import { missingMigrations } from '../platform/migrations.js';
import { AppError } from '../shared/errors.js';
/** How long the database may take to answer, and events to get their place or to be delivered, in milliseconds. */
const patience = { database: 2000, log: 10_000 };
/** `/healthz`, `/readyz` and `/metrics`: for operators' programs. They tell no secrets, but a proxy need not pass them on. */
export function serveHealth(health) {
    const router = Router();
    router.get('/healthz', asPlain, (_request, response) => void response.json({ status: 'ok' }));
    router.get('/readyz', asPlain, async (_request, response) => {
        const faults = await findFaults(health);
        if (faults.length > 0) {
            throw new AppError('unavailable', `Not ready: ${faults.map(({ message }) => message).join('; ')}.`, {
                errors: faults,
                retryAfter: 1,
            });
        }
        response.json({ status: 'ok' });
    });
    router.get('/metrics', asPlain, async (_request, response) => {
        const { contentType, text } = await health.metrics.read();
        response.set('Content-Type', contentType).send(text);
    });
    return router;
}
const asPlain = (request, response, next) => {
    response.locals.route = request.path;
    response.locals.isProbe = true;
    response.set('Cache-Control', 'no-store');
    next();
};
async function findFaults({ reader, isStopping, logLag }) {
    if (isStopping())
        return [{ path: 'process', message: 'the forum is stopping' }];
    const lag = logLag();
    const late = lag > patience.log ? [{ path: 'log', message: `this node is ${seconds(lag)} behind the log` }] : [];
    try {
        return [...late, ...(await within(patience.database, findDatabaseFaults(reader)))];
    }
    catch {
        return [...late, { path: 'database', message: `the database does not answer within ${seconds(patience.database)}` }];
    }
}
async function findDatabaseFaults(reader) {
    const [missing, pending] = [await missingMigrations(reader), await readPending(reader)];
    const waited = pending.oldestSeconds * 1000;
    return [
        ...(missing.length > 0 ? [{ path: 'migrations', message: `migrations are missing: ${missing.join(', ')}` }] : []),
        ...(waited > patience.log
            ? [
                {
                    path: 'log',
                    message: `${pending.count} events wait for their place in the log, one for ${seconds(waited)}`,
                },
            ]
            : []),
    ];
}
const seconds = (ms) => `${Math.round(ms / 1000)} s`;
async function within(ms, work) {
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`It took longer than ${ms} ms`)), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
//# sourceMappingURL=health.js.map