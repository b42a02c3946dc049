import { createHash } from 'node:crypto';
import express, { Router } from 'express';
import { answerKey, keepAnswer } from '../http/answer.js';
import { tellWayOn } from '../http/errors.js';
import { onceFor } from '../http/idempotency.js';
import { admit, askerOf, expressPath, letIn, recipientOf, refuseOtherMethods, } from '../http/route.js';
import { setSessionCookie } from '../http/session-cookie.js';
import { demandScope } from '../shared/actor.js';
import { AppError, errorTable, notFound } from '../shared/errors.js';
import { plainWords } from '../shared/wording.js';
import { documentAnswer, ownOrigin, pageAnswer, sendText, viewerOf } from './send.js';
/** Mounts pages and forms on a router of their own. Forms are read by then. */
export function mountPages(rows, context) {
    const router = Router({ caseSensitive: true, strict: true });
    for (const row of rows) {
        const path = expressPath(row.path);
        if (row.kind === 'page') {
            router.get(path, admit({ path: row.path, kind: 'read', scope: 'read' }, context), showPage(row, context));
        }
        else {
            router.post(path, demandForm, takeForm(row, context));
        }
    }
    const methods = { page: 'get', form: 'post' };
    refuseOtherMethods(router, rows.map(({ kind, path }) => ({ path, method: methods[kind] })));
    return router;
}
/**
 * Reads the forms that are sent, before anything that may go wrong: what was typed can then be given back.
 * A post of 50,000 letters, which a form writes in nine bytes each, must find room.
 */
export const readForms = [
    express.urlencoded({ extended: false, limit: '512kb', parameterLimit: 100, type: isForm }),
    (request, response, next) => {
        response.locals.typed = readFields(request.body);
        next();
    },
];
/** The API takes no forms, and says so. */
function isForm({ url, headers }) {
    return !url?.startsWith('/api/') && /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
}
const demandForm = (request, _response, next) => {
    // Null: there is no body.
    if (request.is('application/x-www-form-urlencoded') !== false)
        next();
    else
        next(new AppError('unsupported_media_type', 'Send the form as application/x-www-form-urlencoded.'));
};
function showPage(row, context) {
    return async (request, response) => {
        const to = recipientOf(context, request, response);
        const query = row.query ? await row.query.parseAsync(request.query) : undefined;
        const parts = { ...partsOf(context, request, response), params: paramsOf(row, request), query, body: undefined };
        const make = async (reader) => readShown(context, parts.origin, request, response, await row.show({ ...parts, reader }));
        // Of a member's page more than what stands beside the shared part is their own.
        const shown = row.isShared && to.actor.memberId === null
            ? await keepAnswer(to.reader, answerKey(to.actor, parts.origin, request.originalUrl), make)
            : (await make(to.reader)).value;
        await answer(context, request, response, shown, to);
    };
}
function takeForm(row, context) {
    return async (request, response) => {
        const { key, ...typed } = response.locals.typed;
        const parts = { ...partsOf(context, request, response), params: paramsOf(row, request), query: undefined };
        const to = recipientOf(context, request, response);
        const answerForm = (answered) => answer(context, request, response, readShown(context, parts.origin, request, response, answered).value, to);
        // Whatever becomes of a form, its answer is a page.
        demandScope(parts.actor, 'read');
        try {
            await letIn({ path: row.path, kind: 'write', scope: 'write' }, context.limits, request, response);
            const db = row.once
                ? onceFor(context.db, parts.actor, onceKey(key, typed), [row.path, request.params, typed])
                : context.db;
            const asked = { ...parts, db, body: parseForm(row.body, typed) };
            await answerForm(await row.act(asked));
        }
        catch (error) {
            if (!row.again || !(error instanceof AppError) || errorTable[error.code].status >= 500)
                throw error;
            const refusal = refusalOf(error);
            const page = await row.again({ ...parts, body: typed }, refusal);
            tellWayOn(response, error);
            await answerForm({ ...page, status: refusal.status });
        }
    };
}
function partsOf(context, request, response) {
    return {
        ...context,
        ...askerOf(context, request, response),
        origin: ownOrigin(context.publicUrl, request),
        isPrefetch: isPrefetch(request.headers),
    };
}
/** `Purpose` is what browsers sent before there was `Sec-Purpose`, and some still do. */
function isPrefetch(headers) {
    return /\bprefetch\b/.test(String(headers['sec-purpose'] ?? headers.purpose ?? ''));
}
function paramsOf(row, request) {
    if (!row.params)
        return {};
    const read = row.params.safeParse(request.params);
    if (!read.success)
        throw notFound('page');
    return read.data;
}
/** The fields of a form. Browsers end lines with CR LF. */
function readFields(body) {
    const plain = (text) => text.replaceAll('\r\n', '\n');
    const fields = Object.entries((body ?? {}));
    return Object.fromEntries(fields.map(([name, value]) => [name, Array.isArray(value) ? value.map(plain) : plain(value)]));
}
function parseForm(shape, typed) {
    const read = shape.safeParse(typed, { error: plainWords });
    if (read.success)
        return read.data;
    throw new AppError('invalid_request', 'Something here is not as it should be. Please look at the fields.', {
        errors: read.error.issues.slice(0, 50).map(({ path, message }) => ({ path: path.join('.'), message })),
    });
}
/** A form that is sent twice has the same key and the same text. Sent with another text, as after Back, it is another. */
function onceKey(key, typed) {
    if (typeof key !== 'string' || key === '')
        return undefined;
    return createHash('sha256')
        .update(JSON.stringify([key, typed]))
        .digest('base64url');
}
function refusalOf(error) {
    const { status, title } = errorTable[error.code];
    // The API names fields by their place in the request, a form by their names.
    const errors = (error.errors ?? []).map(({ path, message }) => ({ path: path.replace(/^body\./, ''), message }));
    return { status, title, detail: error.message, errors };
}
/** Draws what was answered. What is not right for all who may read the same, and a redirect, is for its asker alone. */
function readShown({ assets }, origin, request, response, answered) {
    if ('redirect' in answered)
        return { value: answered, size: null };
    if ('type' in answered) {
        const { answer, size } = documentAnswer(answered);
        return { value: { ...answer, type: answered.type }, size };
    }
    const looked = { path: request.baseUrl + request.path, origin, viewer: viewerOf(response) };
    const { answer, size } = pageAnswer(assets, answered, looked);
    const each = ({ headers }) => answered.each?.({ isPrefetch: isPrefetch(headers) });
    const value = { ...answer, each, type: 'html', status: answered.status };
    return { value, size: answered.isOwn || answered.status !== undefined ? null : size };
}
async function answer(context, request, response, shown, to) {
    if ('redirect' in shown) {
        if (shown.session)
            setSessionCookie(context, request, response, shown.session);
        response.set('Cache-Control', 'private, no-cache').vary('Cookie').vary('Authorization');
        response.redirect(request.method === 'GET' || request.method === 'HEAD' ? 302 : 303, shown.redirect);
        return;
    }
    await sendText(request, response, { answer: shown, type: shown.type, status: shown.status }, to);
}
//# sourceMappingURL=mount.js.map