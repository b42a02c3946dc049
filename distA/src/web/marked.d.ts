/** Stands for something in a page's text until the page is sent. */
export declare const marks: {
    /** The nonce of its script. */
    readonly nonce: `nonce-${string}`;
    /** The place in the log as of which it is. */
    readonly place: `place-${string}`;
    /** A key that makes a form act once: each mark gets one of its own. */
    readonly formKey: string;
};
type Mark = keyof typeof marks;
/** What is put in for a mark each time that it stands in a text. */
export type Fillings = Record<Mark, () => string>;
/** A text that is sent again and again, each time with something else put in where its marks stand. */
export type MarkedText = {
    /** Says what the text is, whatever is put in. */
    hash: string;
    size: number;
    fill(fillings: Fillings): Buffer;
    /** The same as gzip, without packing again what stays the same. */
    pack(fillings: Fillings): Promise<Buffer>;
};
/** Takes a text apart at its marks. */
export declare function readMarks(text: string): MarkedText;
export {};
