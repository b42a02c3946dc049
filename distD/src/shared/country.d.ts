import type { Alpha2Code } from 'i18n-iso-countries';
/** An ISO 3166-1 alpha-2 code in upper case, or XK, which is in common use for Kosovo. */
export type CountryCode = Alpha2Code;
/** A country as every view shows it. */
export type CountryView = {
    code: string;
    name: string;
};
/**
 * The country that a text means: a code (alpha-2 or alpha-3), an English name or a common alias, whatever its case,
 * accents, blanks and punctuation; null when it means none that we know. Both Congos
 * claim "Congo"; it is taken for the Republic, as in ISO 3166.
 */
export declare function findCountry(text: string): CountryCode | null;
/** Whether the text is a country's code as we store it: two upper-case letters that stand for a country. */
export declare function isCountryCode(text: string): text is CountryCode;
/** A country's common English name. A code that no country has is its own name. */
export declare function countryName(code: string): string;
/** Shows a stored code as `{code, name}`. */
export declare function viewCountry(code: string): CountryView;
/**
 * The country of a code in an address, in either case.
 * @throws AppError `not_found` where no country has it
 */
export declare function demandCountry(code: string): CountryView;
/** Every country, in the order of their names. */
export declare function allCountries(): readonly CountryView[];
