/** Bounds of a password in characters. NIST SP 800-63B asks for at least 8, and to take at least 64. */
export declare const passwordLength: {
    readonly min: 8;
    readonly max: 200;
};
/**
 * What is wrong with a new password of allowed length, as a sentence, or null. Refused are the member's own name
 * and address, one character again and again, and what everybody tries first. There are no rules about which
 * kinds of characters to use: they make passwords worse (NIST SP 800-63B, section 5.1.1.2).
 */
export declare function passwordFault(password: string, own: readonly (string | null)[]): string | null;
