/** What stands where an id belongs. Encoded as it is sent. */
export declare const badIds: string[];
/** Queries that no route takes. */
export declare const badQueries: string[];
/** What no part of a query takes, however long a text it may be. */
export declare const badValues: string[];
/** Numbers as they must not stand in a query. */
export declare const badNumerals: string[];
/** Texts that must not be kept: NUL, half a character, control characters. */
export declare const brokenTexts: string[];
/** What stands where a body's field expects something else. */
export declare const wrongTypes: unknown[];
type BadBody = {
    name: string;
    type?: string;
    encoding?: string;
    body: string | Buffer;
};
/** Bodies that no route takes, whether it takes one or not. */
export declare const badBodies: BadBody[];
export {};
