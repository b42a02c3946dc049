import { readFileSync } from 'node:fs';
import { projectPath } from '../platform/project.js';
import { errorTable } from '../shared/errors.js';
import { given } from '../shared/given.js';
import { schemaOf } from './json-schema.js';
import { headers, parameters, problemSchema, securitySchemes } from './openapi-components.js';
/** Describes the routes, mounted below `base`. The same Zod schemas check requests, so the two cannot differ. */
export function describeApi(routes, base) {
    const schemas = { Problem: problemSchema };
    const responses = {};
    const paths = {};
    for (const spec of routes) {
        paths[spec.path] = { ...paths[spec.path], [spec.method]: describeRoute(spec, { schemas, responses }) };
    }
    return {
        openapi: '3.1.0',
        info: { title: 'Rostra', version: readVersion(), description: introduction },
        servers: [{ url: base }],
        tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
        paths,
        components: { schemas, responses, securitySchemes, parameters, headers },
    };
}
function describeRoute(spec, shared) {
    const { schemas } = shared;
    return {
        operationId: [spec.method, ...spec.path.split(/\W+/)].filter(Boolean).join('_'),
        tags: [spec.tag],
        summary: spec.summary,
        security: [...(isOpenToGuests(spec) ? [{}] : []), { session: [] }, { token: [spec.scope] }],
        parameters: describeParameters(spec, schemas),
        ...(spec.body
            ? {
                requestBody: {
                    required: true,
                    content: { 'application/json': { schema: schemaOf(spec.body, 'input', schemas) } },
                },
            }
            : {}),
        responses: describeResponses(spec, shared),
    };
}
/** Whether guests get more than a refusal. What they may do is asked forum by forum. */
function isOpenToGuests(spec) {
    return spec.tag === 'Sign-in' || (spec.scope === 'read' && !/^\/me(\/|$)/.test(spec.path));
}
function describeParameters(spec, schemas) {
    const parts = [
        ['path', spec.params],
        ['query', spec.query],
    ];
    const named = parts.flatMap(([place, shape]) => {
        const { properties = {}, required = [] } = shape ? schemaOf(shape, 'input', schemas) : {};
        return Object.entries(properties).map(([name, { description, ...schema }]) => ({
            name,
            in: place,
            required: required.includes(name),
            ...given({ description }),
            schema,
        }));
    });
    return [...named, ...headersTaken(spec).map((name) => ({ $ref: `#/components/parameters/${name}` }))];
}
function headersTaken(spec) {
    if (spec.once)
        return ['Idempotency-Key'];
    if (spec.errors?.includes('version_required'))
        return ['If-Match'];
    return spec.method === 'get' ? ['If-None-Match'] : [];
}
function describeResponses(spec, { schemas, responses }) {
    const described = { [spec.status ?? 200]: describeSuccess(spec, schemas) };
    if (spec.method === 'get') {
        described[304] = { description: 'It is still what If-None-Match names', headers: headersOf(['ETag']) };
    }
    for (const [status, codes] of byStatus(codesOf(spec))) {
        const name = codes.join('-or-');
        responses[name] ??= describeProblem(status, codes);
        described[status] = { $ref: `#/components/responses/${name}` };
    }
    return described;
}
function byStatus(codes) {
    const groups = new Map();
    for (const code of codes) {
        const { status } = errorTable[code];
        groups.set(status, [...(groups.get(status) ?? []), code]);
    }
    return groups;
}
function describeSuccess(spec, schemas) {
    if (spec.status === 204)
        return { description: 'Done', headers: headersOf([]) };
    const more = [
        ...(spec.method === 'get' || spec.errors?.includes('version_required') ? ['ETag'] : []),
        ...(spec.status === 201 ? ['Location'] : []),
    ];
    return {
        description: spec.status === 201 ? 'Made' : 'As asked',
        headers: headersOf(more),
        content: { 'application/json': { schema: schemaOf(spec.answer, 'output', schemas) } },
    };
}
function describeProblem(status, codes) {
    const waits = status === 429 || status === 503 ? ['Retry-After'] : [];
    return {
        description: codes.map((code) => `\`${code}\`: ${errorTable[code].title}`).join('. '),
        headers: headersOf([...waits, ...(status === 401 ? ['WWW-Authenticate'] : [])]),
        content: {
            'application/problem+json': {
                schema: {
                    $ref: '#/components/schemas/Problem',
                    properties: { status: { const: status }, code: { enum: codes } },
                },
            },
        },
    };
}
/** The codes that a route answers: those of its row, and those that follow from what it takes. */
export function codesOf(spec) {
    const isWrite = spec.method !== 'get';
    const codes = new Set([
        ...everywhere,
        ...(isWrite || spec.scope !== 'read' ? ['unauthenticated', 'forbidden'] : []),
        ...(isWrite ? ['cross_site_request'] : []),
        ...(spec.params ? ['not_found'] : []),
        ...(spec.once ? ['idempotency_key_reused'] : []),
        ...(spec.errors ?? []),
    ]);
    // In the order of the table, so that equal answers are named alike.
    return Object.keys(errorTable).filter((code) => codes.has(code));
}
const everywhere = [
    ...['malformed_request', 'invalid_request', 'payload_too_large', 'unsupported_media_type'],
    ...['invalid_token', 'insufficient_scope', 'rate_limited', 'internal_error', 'unavailable'],
];
const headersOf = (more) => Object.fromEntries([...sentAlways, ...more].map((name) => [name, { $ref: `#/components/headers/${name}` }]));
/** What every answer may carry: the limits' headers where limits are on, and a cookie where a session begins or is over. */
const sentAlways = ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Set-Cookie'];
function readVersion() {
    return JSON.parse(readFileSync(projectPath('package.json'), 'utf8')).version;
}
const introduction = 'Lists of numbered pages take `page` and `perPage`; lists that flow take `limit` and `after`, the `next` of the ' +
    'answer before. Errors are RFC 9457 problems with a stable `code`. Live events come over Socket.IO at `/socket.io`, ' +
    'or from `/events`.';
//# sourceMappingURL=openapi.js.map