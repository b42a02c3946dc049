import { Validator } from '@seriousme/openapi-schema-validator';
import { api } from '../helpers/api.js';
import { demandDescribed, description, routes } from '../helpers/described.js';
import { startTestForum } from '../helpers/forum.js';
import { elements } from '../helpers/html.js';
let forum;
beforeAll(async () => {
    forum = await startTestForum();
});
afterAll(() => forum.close());
test('the description is sound OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(description)));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(validator.version).toBe('3.1');
});
test('every route is described, under an id of its own', () => {
    const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
    expect(operations).toHaveLength(routes.length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});
test('the description is served with an ETag', async () => {
    const address = `${forum.url}/api/v1/openapi.json`;
    const first = await fetch(address);
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await first.json()).toEqual(JSON.parse(JSON.stringify(description)));
    const second = await fetch(address, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(second.status).toBe(304);
});
test('the page of the description shows every operation, and asks no other host for anything', async () => {
    const page = await fetch(`${forum.url}/api/v1/docs`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await page.text();
    const seen = elements(text);
    const ids = seen.map(({ attributes }) => attributes.id);
    for (const methods of Object.values(description.paths)) {
        for (const { operationId } of Object.values(methods))
            expect(ids).toContain(operationId);
    }
    // It names its own address in full, and loads nothing from it.
    const others = seen.filter(({ attributes }) => attributes.rel !== 'canonical');
    const addresses = others.flatMap(({ attributes }) => [attributes.href, attributes.src]).filter(Boolean);
    expect(addresses.filter((address) => !/^(\/(?!\/)|#|openapi\.json$|data:,)/.test(address ?? ''))).toEqual([]);
    expect(seen.filter(({ tag, attributes }) => tag === 'script' && attributes.src === undefined)).toEqual([]);
    expect(text).not.toContain('`');
    expect(text).toContain('take <code>page</code> and <code>perPage</code>');
});
test('an answer that differs from the description is caught', async () => {
    const sound = await fetch(`${forum.url}/api/v1/forums`);
    const answer = {
        ...{ method: 'GET', path: '/forums', status: 200, headers: sound.headers, text: await sound.text() },
    };
    expect(() => demandDescribed(answer)).not.toThrow();
    const without = (name) => {
        const headers = new Headers(answer.headers);
        headers.delete(name);
        return headers;
    };
    const planted = [
        { status: 418 },
        { status: 404 },
        { text: '{"forums":[],"more":1}' },
        { text: '{"forums":[{}]}' },
        { headers: new Headers([...answer.headers, ['Content-Type', 'text/html']]) },
        { headers: new Headers([...answer.headers, ['X-Powered-By', 'chance']]) },
        { headers: without('etag') },
        { headers: without('x-request-id') },
        { path: '/nowhere' },
        { method: 'PURGE' },
    ];
    for (const change of planted)
        expect(() => demandDescribed({ ...answer, ...change })).toThrow('otherwise than described');
});
test('what lies nowhere is a problem', async () => {
    expect((await api(forum.url).get('/nowhere')).body.code).toBe('not_found');
    expect((await api(forum.url).put('/forums')).body.code).toBe('method_not_allowed');
});
//# sourceMappingURL=openapi.test.js.map