import { gzipSync } from 'node:zlib';
/** What stands where an id belongs. Encoded as it is sent. */
export const badIds = [
    ...['0', '-1', '1.5', '1e3', '+1', '01', '0x1', 'abc', 'NaN', '1,2', '2147483648', '99999999999', '9'.repeat(400)],
    ...['%00', '1%00', '%FF', '%E0%A4%A', '%', '%ED%A0%80', '1%20', '%D9%A3', '..%2F1', '__proto__', 'constructor'],
];
/** Queries that no route takes. */
export const badQueries = [
    ...['nonsense=1', '__proto__=1', 'constructor=1', 'a[b]=c', 'toString', '%00=1', 'limit=%E0%A4%A', '=', '%', '%FF=1'],
];
/** What no part of a query takes, however long a text it may be. */
export const badValues = ['%00', '%ED%A0%80', '%FF', '%', 'x'.repeat(5000)];
/** Numbers as they must not stand in a query. */
export const badNumerals = ['', '-1', '1.5', '1e3', '%2B1', '%201', '0x1', 'NaN', '99999999999', '__proto__'];
/** Texts that must not be kept: NUL, half a character, control characters. */
export const brokenTexts = ['a\u0000b', 'half a \ud83d', '\udc00', '\u0007bell', '\u009b'];
/** What stands where a body's field expects something else. */
export const wrongTypes = [
    ...[null, 0, -1, 1.5, 1e300, true, false, '', ' ', 'x'.repeat(60_000), 'x'.repeat(200_000)],
    ...[[], [null], {}, { length: 1 }, [[[[[[]]]]]], { toString: 'x', valueOf: 1 }],
];
const deep = (open, close) => open.repeat(50_000) + close.repeat(50_000);
/** Bodies that no route takes, whether it takes one or not. */
export const badBodies = [
    { name: 'half an object', body: '{' },
    { name: 'no JSON', body: 'title=Hello' },
    { name: 'null', body: 'null' },
    { name: 'a number', body: '1' },
    { name: 'a text', body: '"text"' },
    { name: 'an empty array', body: '[]' },
    { name: 'an array', body: '[{}]' },
    { name: 'an unknown field', body: '{"nonsense":1}' },
    { name: '__proto__', body: '{"__proto__":{"isAdministrator":true}}' },
    { name: 'constructor', body: '{"constructor":{"prototype":{"isAdministrator":true}}}' },
    { name: 'deep arrays', body: deep('[', ']') },
    { name: 'deep objects', body: `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}` },
    { name: '10 MB', body: `{"body":"${'x'.repeat(10_000_000)}"}` },
    {
        name: 'broken UTF-8',
        body: Buffer.concat([Buffer.from('{"body":"'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"}')]),
    },
    { name: 'NUL', body: '{"body":"\u0000"}' },
    { name: 'a comment', body: '{/* */}' },
    { name: 'two values', body: '{} {}' },
    { name: 'text/plain', type: 'text/plain', body: '{"body":"x"}' },
    { name: 'a form', type: 'application/x-www-form-urlencoded', body: 'body=x' },
    { name: 'parts', type: 'multipart/form-data; boundary=x', body: '--x--' },
    { name: 'no type', type: '', body: '{"body":"x"}' },
    { name: 'another charset', type: 'application/json; charset=latin1', body: '{"body":"x"}' },
    { name: 'UTF-16', type: 'application/json; charset=utf-16le', body: Buffer.from('{"body":"x"}', 'utf16le') },
    { name: 'no gzip', encoding: 'gzip', body: '{"body":"x"}' },
    { name: 'an unknown encoding', encoding: 'compress', body: '{"body":"x"}' },
    { name: 'a gzip bomb', encoding: 'gzip', body: gzipSync(`{"body":"${'0'.repeat(50_000_000)}"}`) },
];
//# sourceMappingURL=nonsense.js.map