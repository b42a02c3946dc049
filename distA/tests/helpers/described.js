import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { allRoutes } from '../../src/compose.js';
import { describeApi } from '../../src/http/openapi.js';
const nowhere = { cursor: () => 0, reach: async () => false, read: async () => ({ events: [], isPruned: true }) };
/** Every route of the API, to look at and not to call. */
export const routes = allRoutes({ setupToken: 'a token for set-up', countView: () => undefined, log: nowhere });
/** The description that every answer of a test is held against. */
export const description = describeApi(routes, '/api/v1');
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(description, 'api');
/** Headers that HTTP, its caches and browsers' guards bring along. The others are promised by the description. */
const plainHeaders = /^(allow|cache-control|connection|content-.*|cross-origin-.*|date|keep-alive|origin-agent-cluster|referrer-policy|strict-transport-security|transfer-encoding|vary|x-(content-type-options|dns-prefetch-control|download-options|frame-options|permitted-cross-domain-policies|xss-protection))$/;
/**
 * Compares an answer with the description: its status, its type, its headers and its body. Where the description
 * knows no such address or method, only a problem may come.
 * @throws Error that says what differs
 */
export function demandDescribed(answer) {
    const faults = findFaults(answer);
    if (faults.length === 0)
        return;
    const { method, path, status, text } = answer;
    throw new Error(`${method} ${path} answered ${status} otherwise than described: ${faults.join('; ')}\n${text.slice(0, 2000)}`);
}
function findFaults({ method, path, status, headers, text }) {
    const template = templateOf(path.replace(/[?#].*$/, ''));
    const operation = template && description.paths[template]?.[method.toLowerCase()];
    if (!template || !operation)
        return method === 'OPTIONS' ? [] : faultsOfProblem(status, headers, text);
    const described = operation.responses[status];
    if (!described)
        return [`the status ${status} is not described`];
    const pointer = '$ref' in described
        ? described.$ref
        : `#/paths/${pointerPart(template)}/${method.toLowerCase()}/responses/${status}`;
    const response = '$ref' in described ? description.components.responses[described.$ref.split('/').at(-1) ?? ''] : described;
    if (!response)
        return [`${pointer} is not described`];
    return [...faultsOfHeaders(response, status, headers), ...faultsOfBody(response, pointer, headers, text)];
}
/** The described path that an address belongs to; the one with the fewest parameters. */
function templateOf(path) {
    return Object.keys(description.paths)
        .filter((template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
        .sort((a, b) => a.split('{').length - b.split('{').length)[0];
}
const pointerPart = (key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
function faultsOfProblem(status, headers, text) {
    if (status < 400)
        return ['only an error can come from there'];
    return faultsOfContent('application/problem+json', 'api#/components/schemas/Problem', headers, text);
}
function faultsOfHeaders({ headers: described = {} }, status, headers) {
    const known = Object.keys(described).map((name) => name.toLowerCase());
    const must = ['x-request-id', 'etag', 'www-authenticate', ...(status === 429 ? ['retry-after'] : [])];
    return [
        ...known.filter((name) => must.includes(name) && !headers.has(name)).map((name) => `${name} is missing`),
        ...[...headers.keys()]
            .filter((name) => !known.includes(name) && !plainHeaders.test(name))
            .map((name) => `${name} is not described`),
    ];
}
function faultsOfBody({ content }, pointer, headers, text) {
    const type = Object.keys(content ?? {})[0];
    if (!type)
        return text === '' ? [] : ['no body is described'];
    return faultsOfContent(type, `api${pointer}/content/${pointerPart(type)}/schema`, headers, text);
}
function faultsOfContent(type, schema, headers, text) {
    const sent = headers.get('content-type') ?? 'nothing';
    if (sent.replace(/; charset=utf-8$/, '') !== type)
        return [`${sent} came instead of ${type}`];
    const validate = validatorOf(schema);
    if (validate(JSON.parse(text)))
        return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}
const validators = new Map();
function validatorOf($ref) {
    const made = validators.get($ref) ?? ajv.compile({ $ref });
    validators.set($ref, made);
    return made;
}
//# sourceMappingURL=described.js.map