import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
// Drawn here, and not by a viewer from a package: those bring 2 to 12 MB, run script and inline styles that our
// policy forbids, and one of them (swagger-ui-dist) reports its installations. This page needs no script at all.
/** The description of the API for people to read: every operation, and every schema that has a name. */
export function DocsPage({ api }) {
    const operations = Object.entries(api.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })));
    return (_jsxs(_Fragment, { children: [_jsxs("h1", { children: [api.info.title, " API ", api.info.version] }), _jsx("p", { children: _jsx(WithCode, { text: api.info.description }) }), _jsxs("p", { children: ["Addresses are below ", _jsx("code", { children: api.servers[0]?.url }), ". For programs: ", _jsx("a", { href: "openapi.json", children: "openapi.json" }), "."] }), api.tags.map(({ name }) => (_jsxs("section", { children: [_jsx("h2", { children: name }), operations
                        .filter(({ operation }) => operation.tags.includes(name))
                        .map((entry) => (_jsx(OperationEntry, { api: api, ...entry }, entry.operation.operationId)))] }, name))), _jsx("h2", { children: "Schemas" }), Object.entries(api.components.schemas).map(([name, schema]) => (_jsxs("details", { class: "operation panel", id: name, children: [_jsx("summary", { children: _jsx("code", { children: name }) }), _jsx("pre", { children: _jsx(Schema, { schema: schema }) })] }, name)))] }));
}
/** A description, which is Markdown with nothing but code marked. */
function WithCode({ text }) {
    return _jsx(_Fragment, { children: text.split('`').map((part, index) => (index % 2 === 0 ? part : _jsx("code", { children: part }, part))) });
}
function OperationEntry({ api, method, path, operation }) {
    const body = operation.requestBody?.content['application/json']?.schema;
    return (_jsxs("details", { class: "operation panel", id: operation.operationId, children: [_jsxs("summary", { children: [_jsxs("code", { children: [method, " ", path] }), ' ', operation.summary] }), _jsx("p", { children: whoMay(operation) }), operation.parameters.length > 0 && (_jsxs(_Fragment, { children: [_jsx("h3", { children: "Parameters" }), _jsx("ul", { children: operation.parameters.map((one) => (_jsx(ParameterEntry, { ...resolve(api, one) }, one))) })] })), body && (_jsxs(_Fragment, { children: [_jsx("h3", { children: "Body" }), _jsx("pre", { children: _jsx(Schema, { schema: body }) })] })), _jsx("h3", { children: "Answers" }), _jsx("ul", { children: Object.entries(operation.responses).map(([status, response]) => (_jsx(ResponseEntry, { status: status, response: resolve(api, response) }, status))) })] }));
}
function whoMay({ security }) {
    const scope = security.find((one) => one.token)?.token?.[0];
    const guests = security.some((one) => Object.keys(one).length === 0);
    return `${guests ? 'Open to guests. ' : 'For members. '}A token needs the scope ${scope}.`;
}
function ParameterEntry({ name, in: place, required, description, schema }) {
    return (_jsxs("li", { children: [_jsx("code", { children: name }), " (", place, required && ', required', "): ", _jsx(Schema, { schema: schema }), description && (_jsxs(_Fragment, { children: [". ", _jsx(WithCode, { text: description })] }))] }));
}
function ResponseEntry({ status, response }) {
    const schema = response.content?.['application/json']?.schema;
    return (_jsxs("li", { children: [_jsx("code", { children: status }), " ", _jsx(WithCode, { text: response.description }), schema && (_jsx("pre", { children: _jsx(Schema, { schema: schema }) }))] }));
}
function resolve(api, part) {
    if (!('$ref' in part))
        return part;
    const [, , kind = '', name = ''] = part.$ref.split('/');
    return api.components[kind][name];
}
/** A schema in a few words, like the types of TypeScript; names lead to the end of the page. */
function Schema({ schema, indent = '' }) {
    return _jsx(_Fragment, { children: write(schema, indent) });
}
function write(schema, indent) {
    if (typeof schema.$ref === 'string') {
        const name = schema.$ref.split('/').at(-1);
        return _jsx("a", { href: `#${name}`, children: name });
    }
    const choices = (schema.anyOf ?? schema.oneOf);
    if (choices)
        return choices.map((one, index) => [index > 0 && ' | ', write(one, indent)]);
    if ('const' in schema)
        return JSON.stringify(schema.const);
    if (Array.isArray(schema.enum))
        return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
    if (schema.items)
        return [write(schema.items, indent), '[]'];
    if (schema.properties)
        return writeObject(schema, indent);
    return `${[schema.type ?? 'anything'].flat().join(' | ')}${bounds(schema)}`;
}
function writeObject({ properties = {}, required = [] }, indent) {
    const inner = `${indent}  `;
    const lines = Object.entries(properties).map(([name, { description, ...schema }]) => [
        `${inner}${name}${required.includes(name) ? '' : '?'}: `,
        write(schema, inner),
        description ? ['  — ', _jsx(WithCode, { text: String(description) }, name)] : null,
        '\n',
    ]);
    return ['{\n', lines, `${indent}}`];
}
const limits = ['format', 'minimum', 'maximum', 'minLength', 'maxLength', 'maxItems', 'pattern', 'default'];
function bounds(schema) {
    const said = limits.flatMap((keyword) => (schema[keyword] === undefined ? [] : `${keyword} ${schema[keyword]}`));
    return said.length > 0 ? ` (${said.join(', ')})` : '';
}
//# sourceMappingURL=docs.js.map