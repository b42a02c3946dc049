import unhomoglyph from 'unhomoglyph';
/** Bounds of a username, in code points after normalisation. */
export const usernameLength = { min: 3, max: 30 };
/** Letters, digits, marks and `_ . -`, with a letter or digit first and no sign last, so that `@name.` ends before the stop. */
export const usernamePattern = '[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}\\p{M}_.-]*[\\p{L}\\p{Nd}\\p{M}])?';
const wholeUsername = new RegExp(`^${usernamePattern}$`, 'u');
/**
 * The scripts of UAX #31, table 5 (recommended for names), and of UTS #39's "highly restrictive" mixtures.
 * One name is written in one of them, so that no letter of another script stands in for a familiar one.
 */
const scripts = [
    ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Armenian', 'Bengali', 'Devanagari', 'Ethiopic', 'Georgian', 'Gujarati'],
    ...['Gurmukhi', 'Hebrew', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar', 'Oriya', 'Sinhala', 'Tamil', 'Telugu'],
    ...['Thaana', 'Thai', 'Tibetan', 'Latin Han Hiragana Katakana', 'Latin Han Bopomofo', 'Latin Han Hangul'],
].map((group) => new RegExp(`^[${['Common', 'Inherited', ...group.split(' ')].map(inScript).join('')}]*$`, 'u'));
/**
 * Reads a username as a member asks for it at sign-up: trimmed, and in Unicode's form NFKC, so that fullwidth and
 * other styled letters become the plain ones and what is shown is what is compared. Blanks inside are refused, for a
 * mention ends at one. Joiners, direction marks and all other invisible characters are refused.
 */
export function readUsername(text) {
    // Checked before normalising too, which can make one character into eighteen.
    const name = text.length > 300 || !text.isWellFormed() ? '' : text.normalize('NFKC').trim();
    const length = [...name].length;
    if (length < usernameLength.min || length > usernameLength.max) {
        return refuse(`Use ${usernameLength.min} to ${usernameLength.max} characters.`);
    }
    if (!wholeUsername.test(name) || /\p{Default_Ignorable_Code_Point}/u.test(name)) {
        return refuse('Use letters, digits and _ . - only, with a letter or a digit at the beginning and at the end.');
    }
    // UTS #39, section 5.4: no language needs more.
    if (/\p{M}{5}/u.test(name.normalize('NFD')))
        return refuse('Use at most four accents on a letter.');
    if (!/\p{L}/u.test(name))
        return refuse('Use at least one letter.');
    if (!scripts.some((script) => script.test(name)))
        return refuse('Use the letters of one script only.');
    if (imitatesLatin(name))
        return refuse('This name looks like another in Latin letters: choose one that does not.');
    return { ok: true, name };
}
/**
 * What names share that could be taken for each other; names are unique by it. Two names have one key when they differ
 * only in case, width, accents' encoding, invisible characters or blanks, or in characters that UTS #39 calls
 * confusable: Cyrillic а and Latin a, `rn` and `m`, `l`, `I`, `i` and `1`, `O` and `0`. It is for comparing, never for
 * showing. Takes any text, as imported names may be anything; the key of a key is the key.
 */
export function usernameKey(name) {
    let key = fold(name.toWellFormed());
    // Folding can make a character that folds again. Nothing in Unicode needs more than four rounds.
    for (let round = 0; round < 8; round++) {
        const next = fold(skeleton(key));
        if (next === key)
            break;
        key = next;
    }
    return key;
}
/** A title as it stands in a URL: lower case, hyphens for what is no letter or digit, at most 80 characters, never empty. */
export function slug(title) {
    const words = title.toWellFormed().slice(0, 1000).normalize('NFKD').toLowerCase();
    const plain = words.replace(/[\u0300-\u036f'’]/g, '').normalize('NFC');
    const hyphenated = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^[-\p{M}]+|-+$/gu, '');
    if (hyphenated.length <= 80)
        return hyphenated || 'thread';
    const cut = hyphenated.slice(0, 81);
    // The last word that fits whole, unless that leaves next to nothing.
    const end = cut.lastIndexOf('-');
    return (end >= 40 ? cut.slice(0, end) : cut.slice(0, 80)).replace(/[\ud800-\udbff]$/, '').replace(/-+$/, '');
}
function refuse(reason) {
    return { ok: false, reason };
}
function inScript(script) {
    return `\\p{Script_Extensions=${script}}`;
}
/**
 * Whether a name looks, as it is written, like a Latin name of another key: ΝΙΚΟ in Greek capitals, whose small
 * letters look like other Latin letters than its capitals do, so that no key can be near both.
 */
function imitatesLatin(name) {
    const look = unhomoglyph(name.normalize('NFD'));
    return /^[\x20-\x7e]*$/.test(look) && usernameKey(look) !== usernameKey(name);
}
/** Without regard to case (by code point: a final sigma is a sigma), width, invisible characters and runs of blanks. */
function fold(text) {
    const letters = [...text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')];
    const folded = letters.map((letter) => [...letter.toUpperCase()].map((each) => each.toLowerCase()).join(''));
    return folded.join('').normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
/** The look of a text whose case is folded (UTS #39, section 4), in which letters that look Latin are Latin. */
function skeleton(text) {
    return [...text.normalize('NFD')].map(look).join('');
}
/**
 * What a small letter, or its capital, looks like. The small letter goes first; Cyrillic в looks like no Latin letter,
 * but its capital looks like B. Capital I looks like small l, so small i is the same too; 0 looks like O.
 */
function look(letter) {
    if (letter === 'i')
        return 'l';
    const small = unhomoglyph(letter);
    if (isAscii(small))
        return small;
    const capital = unhomoglyph(letter.toUpperCase());
    return isAscii(capital) ? capital : small;
}
function isAscii(text) {
    return /^[\x21-\x7e]+$/.test(text);
}
//# sourceMappingURL=names.js.map