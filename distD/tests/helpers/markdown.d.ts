import type { BodyLookup } from '../../src/shared/body-lookup.js';
/** A forum with three members and one post, as far as a body can tell. */
export declare const known: BodyLookup;
/** What a body looks like there. */
export declare function render(source: string, lookup?: BodyLookup): string;
