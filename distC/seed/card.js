import { findCountry } from '../src/shared/country.js';
import { DocumentError } from './page.js';
/** A card's labels, in their order, and how the line under each is read. */
const fields = {
    Joined: { expected: 'a date such as "Oct 15, 2017"', read: (text) => change('joined', readDate(text)) },
    Messages: { expected: 'a number such as "28,401"', read: (text) => change('messages', readNumber(text)) },
    'Reaction score': {
        expected: 'a number such as "-82"',
        read: (text) => {
            const size = readNumber(text.replace(/^[-\u2212]/, ''));
            // Zero has no sign here: -0 would not equal 0.
            return change('reactionScore', size === null || size === 0 || size === readNumber(text) ? size : -size);
        },
    },
    Country: { expected: 'a country', read: (text) => ({ country: { text, code: findCountry(text) } }) },
    Location: { expected: 'a place', read: (text) => ({ location: text }) },
};
const labels = Object.keys(fields);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Whether a line is one of the labels of a card. */
function isLabel(text) {
    return labels.includes(text);
}
/**
 * Reads a block of lines as an author's card: the name, which may be missing and is no label, then labels in their
 * order, each with its value on the line below, and nothing else. Null when the block is text. A block that begins
 * like a card and has two labels is meant as one: then, and when a card is required, what is wrong in it is an error,
 * lest a card that is misspelled end up in somebody's post. So is a day of joining in the middle of a text.
 */
export function readCard(block, { required }) {
    const start = isLabel(block[0]?.text) ? 0 : 1;
    const isMeant = required || block.filter((line) => isLabel(line.text)).length >= 2;
    if (!isLabel(block[start]?.text)) {
        if (!required)
            return refuseHiddenCard(block);
        const line = block[start] ?? block[0];
        throw new DocumentError(line?.number ?? 1, `an author's card with ${oneOf(labels)}`, line?.text);
    }
    try {
        return readFields(block, start);
    }
    catch (error) {
        if (isMeant || !(error instanceof DocumentError))
            throw error;
        return null;
    }
}
/** Passes a text, unless a card follows it without an empty line between, or with more than a name on top. */
function refuseHiddenCard(block) {
    const at = block.findIndex((line, index) => line.text === 'Joined' && readDate(block[index + 1]?.text ?? '') !== null);
    const line = block[at];
    if (!line)
        return null;
    throw new DocumentError(line.number, "an empty line, then at most a name, above an author's card", line.text);
}
function readFields(block, start) {
    const name = start === 1 ? (block[0]?.text ?? null) : null;
    const none = { joined: null, messages: null, reactionScore: null, country: null, location: null };
    let author = { name, ...none };
    let next = 0;
    for (let at = start; at < block.length; at += 2) {
        const line = block[at];
        const label = labels.slice(next).find((each) => each === line?.text);
        if (!line || !label) {
            const allowed = [...labels.slice(next), 'an empty line'];
            throw new DocumentError(line?.number ?? 1, oneOf(allowed), line?.text);
        }
        next = labels.indexOf(label) + 1;
        const value = block[at + 1];
        const change = value && fields[label].read(value.text);
        if (!change)
            throw new DocumentError(line.number + 1, `${fields[label].expected} under "${label}"`, value?.text);
        author = { ...author, ...change };
    }
    return author;
}
function change(key, value) {
    return value === null ? null : { [key]: value };
}
/** "Oct 15, 2017" as 2017-10-15; null for what is no day. */
function readDate(text) {
    const [, month = '', day = '', year = ''] = /^([A-Z][a-z]{2}) (\d{1,2}), ([12]\d{3})$/.exec(text) ?? [];
    const date = new Date(Date.UTC(Number(year), months.indexOf(month), Number(day)));
    const isReal = months.includes(month) && date.getUTCDate() === Number(day);
    return isReal ? date.toISOString().slice(0, 10) : null;
}
/** "28,401" or "28401" as 28401; null for what is no number, or more than the database's integers hold. */
function readNumber(text) {
    const number = /^(?:\d{1,10}|\d{1,3}(?:,\d{3}){1,3})$/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
    return number <= 2_147_483_647 ? number : null;
}
function oneOf(words) {
    return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
//# sourceMappingURL=card.js.map