/**
 * Says in plain words what was expected of an input. It is given to Zod as `error` while parsing: a schema's own words
 * count first, and Zod's where this has none.
 */
export const plainWords = (issue) => {
    if (issue.code === 'unrecognized_keys')
        return `Takes no ${oneOf(issue.keys)}`;
    if (issue.input === undefined)
        return 'Is missing';
    switch (issue.code) {
        case 'invalid_type':
            return kinds[issue.expected] && `Must be ${kinds[issue.expected]}`;
        case 'invalid_value':
            return `Must be ${oneOf(issue.values)}`;
        case 'too_small':
            return issue.inclusive && issue.origin === 'string' && issue.minimum === 1
                ? 'Must not be empty'
                : bound(issue, 'at least', 'more than', issue.minimum);
        case 'too_big':
            return bound(issue, 'at most', 'less than', issue.maximum);
        case 'invalid_format':
            return formats[issue.format] && `Must be ${formats[issue.format]}`;
        default:
            return undefined;
    }
};
const kinds = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
};
const formats = {
    email: 'an e-mail address',
    url: 'an address such as https://forum.example.org',
    date: 'a day such as 2026-01-31',
    datetime: 'a moment in UTC such as 2026-01-31T12:00:00Z',
};
/** What is counted of an input, where it is not the input itself. */
const units = { string: 'characters', array: 'items' };
function bound({ origin, inclusive }, orEqual, beyond, limit) {
    const size = `${inclusive ? orEqual : beyond} ${limit}`;
    const unit = units[origin];
    return unit ? `Must have ${size} ${limit === 1 ? unit.slice(0, -1) : unit}` : `Must be ${size}`;
}
/** "on" or "off". What senders made up themselves is not given back at any length. */
function oneOf(values) {
    const said = values.slice(0, 10).map((value) => (typeof value === 'string' ? `"${value.slice(0, 50)}"` : `${value}`));
    return said.length < 2 ? said.join() : `${said.slice(0, -1).join(', ')} or ${said.at(-1)}`;
}
//# sourceMappingURL=wording.js.map