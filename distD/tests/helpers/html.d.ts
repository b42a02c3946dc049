import { type DefaultTreeAdapterTypes } from 'parse5';
/** An element as a browser would see it. */
export type SeenElement = {
    tag: string;
    attributes: Record<string, string>;
    text: string;
};
/** Every element of a page or a fragment, in document order, read as browsers read HTML. */
export declare function elements(html: string): SeenElement[];
/** The text of a page or a fragment, without its tags. */
export declare function textOf(html: string): string;
/** The text of an element and of all that it holds. */
export declare function readText(node: DefaultTreeAdapterTypes.Node): string;
