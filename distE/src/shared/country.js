import { createRequire } from 'node:module';
import { notFound } from './errors.js';
// The package's own entry loads eighty languages. One is enough, and `require` reads JSON on every Node that we run on.
const require = createRequire(import.meta.url);
const countries = require('i18n-iso-countries/index.js');
const english = require('i18n-iso-countries/langs/en.json');
countries.registerLocale(english);
/** Where the name that comes first in the list is not the one that a reader would look for. */
const shown = {
    CC: 'Cocos Islands',
    CI: 'Côte d’Ivoire',
    CN: 'China',
    CZ: 'Czechia',
    FK: 'Falkland Islands',
    FM: 'Micronesia',
    GM: 'Gambia',
    IR: 'Iran',
    MD: 'Moldova',
    MF: 'Saint Martin',
    MK: 'North Macedonia',
    PS: 'Palestine',
    RU: 'Russia',
    SX: 'Sint Maarten',
    TW: 'Taiwan',
    TZ: 'Tanzania',
    US: 'United States',
    VA: 'Vatican City',
    VG: 'British Virgin Islands',
    VI: 'US Virgin Islands',
};
/** What people write and the list of names leaves out. */
const aliases = {
    America: 'US',
    Britain: 'GB',
    England: 'GB',
    Scotland: 'GB',
    Wales: 'GB',
    'Northern Ireland': 'GB',
    'U.K.': 'GB',
    Holland: 'NL',
    Eire: 'IE',
    'Republic of Ireland': 'IE',
    Deutschland: 'DE',
    España: 'ES',
    Korea: 'KR',
    Vatican: 'VA',
    'Holy See': 'VA',
    Burma: 'MM',
    Swaziland: 'SZ',
    Macedonia: 'MK',
    'Cabo Verde': 'CV',
    'East Timor': 'TL',
    'DR Congo': 'CD',
    DRC: 'CD',
    'Congo-Kinshasa': 'CD',
    'Congo-Brazzaville': 'CG',
    'Keeling Islands': 'CC',
    'Viet Nam': 'VN',
    Brasil: 'BR',
    Macau: 'MO',
};
const codes = new Set(Object.keys(english.countries));
const codesByKey = readNames();
const inOrder = new Intl.Collator('en').compare;
const sorted = [...codes].map(viewCountry).sort((a, b) => inOrder(a.name, b.name));
/**
 * The country that a text means: a code (alpha-2 or alpha-3), an English name or a common alias, whatever its case,
 * accents, blanks and punctuation; null when it means none that we know. Both Congos
 * claim "Congo"; it is taken for the Republic, as in ISO 3166.
 */
export function findCountry(text) {
    // The longest name has 44 characters: what is far longer is none, and is not worth folding.
    return text.length > 100 ? null : (codesByKey.get(countryKey(text)) ?? null);
}
/** Whether the text is a country's code as we store it: two upper-case letters that stand for a country. */
export function isCountryCode(text) {
    return codes.has(text);
}
/** A country's common English name. A code that no country has is its own name. */
export function countryName(code) {
    return isCountryCode(code) ? (shown[code] ?? countries.getName(code, 'en') ?? code) : code;
}
/** Shows a stored code as `{code, name}`. */
export function viewCountry(code) {
    return { code, name: countryName(code) };
}
/**
 * The country of a code in an address, in either case.
 * @throws AppError `not_found` where no country has it
 */
export function demandCountry(code) {
    if (!isCountryCode(code.toUpperCase()))
        throw notFound('country');
    return viewCountry(code.toUpperCase());
}
/** Every country, in the order of their names. */
export function allCountries() {
    return sorted;
}
/** Every country's code, by code, names and aliases. What was entered first stays. */
function readNames() {
    const found = new Map();
    const enter = (name, code) => {
        const key = countryKey(name);
        if (!found.has(key))
            found.set(key, code);
    };
    const all = Object.entries(countries.getNames('en', { select: 'all' }));
    for (const [code] of all) {
        enter(code, code);
        enter(countries.alpha2ToAlpha3(code) ?? code, code);
    }
    for (const [code, names] of all)
        for (const name of names)
            enter(name, code);
    for (const [code, name] of Object.entries(shown))
        enter(name, code);
    for (const [name, code] of Object.entries(aliases))
        enter(name, code);
    return found;
}
/** What two spellings of one country share: letters and digits without case and accents, "the", "and" or "&". */
function countryKey(text) {
    return text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/&/g, ' and ')
        .replace(/\bst\b\.?/g, 'saint')
        .replace(/^\s*the\b/, '')
        .replace(/[^\p{L}\p{N}]/gu, '');
}
//# sourceMappingURL=country.js.map