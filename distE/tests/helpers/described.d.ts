/** Every route of the API, to look at and not to call. */
export declare const routes: readonly import("../../src/http/route.js").Route[];
/** The description that every answer of a test is held against. */
export declare const description: import("../../src/http/openapi.js").ApiDescription;
/** An answer, as far as a description says anything of it. */
export type Described = {
    method: string;
    path: string;
    status: number;
    headers: Headers;
    text: string;
};
/**
 * Compares an answer with the description: its status, its type, its headers and its body. Where the description
 * knows no such address or method, only a problem may come.
 * @throws Error that says what differs
 */
export declare function demandDescribed(answer: Described): void;
