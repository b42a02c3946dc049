/** Bounds of a username, in code points after normalisation. */
export declare const usernameLength: {
    readonly min: 3;
    readonly max: 30;
};
/** What reading a username gives: the name as it is stored and shown, or a sentence that says what is wrong with it. */
export type UsernameReading = {
    ok: true;
    name: string;
} | {
    ok: false;
    reason: string;
};
/** Letters, digits, marks and `_ . -`, with a letter or digit first and no sign last, so that `@name.` ends before the stop. */
export declare const usernamePattern = "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}\\p{M}_.-]*[\\p{L}\\p{Nd}\\p{M}])?";
/**
 * Reads a username as a member asks for it at sign-up: trimmed, and in Unicode's form NFKC, so that fullwidth and
 * other styled letters become the plain ones and what is shown is what is compared. Blanks inside are refused, for a
 * mention ends at one. Joiners, direction marks and all other invisible characters are refused.
 */
export declare function readUsername(text: string): UsernameReading;
/**
 * What names share that could be taken for each other; names are unique by it. Two names have one key when they differ
 * only in case, width, accents' encoding, invisible characters or blanks, or in characters that UTS #39 calls
 * confusable: Cyrillic а and Latin a, `rn` and `m`, `l`, `I`, `i` and `1`, `O` and `0`. It is for comparing, never for
 * showing. Takes any text, as imported names may be anything; the key of a key is the key.
 */
export declare function usernameKey(name: string): string;
/** A title as it stands in a URL: lower case, hyphens for what is no letter or digit, at most 80 characters, never empty. */
export declare function slug(title: string): string;
