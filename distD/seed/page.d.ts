import type { CountryCode } from '../src/shared/country.js';
/** A thread page as a document says it. What the document leaves out is null. */
export type DocumentPage = {
    title: string;
    /** At least one, in the document's order. */
    posts: DocumentPost[];
    /** The lines of the block, as text. */
    latestPosts: string[];
    countryLatestPosts: string[];
};
/** A post as a document says it. */
export type DocumentPost = {
    author: DocumentAuthor;
    /** Every line of the post that is not empty, without blanks at its ends. None for a post without text. */
    paragraphs: string[];
};
/** An author's card. At least one of its labels is there; a name alone makes no card. */
export type DocumentAuthor = {
    name: string | null;
    /** A day, as YYYY-MM-DD. */
    joined: string | null;
    messages: number | null;
    /** Can be negative. */
    reactionScore: number | null;
    /** As it is spelled, and the country that it means, where we know one. */
    country: {
        text: string;
        code: CountryCode | null;
    } | null;
    location: string | null;
};
/** A line of a document without the blanks at its ends. Empty lines have the text ''. */
export type Line = {
    /** From 1. */
    number: number;
    text: string;
    /** Whether it is empty but for a no-break space. */
    isNoBreak: boolean;
};
/** A document that cannot be read: the line, from 1, and what was expected there. */
export declare class DocumentError extends Error {
    readonly line: number;
    readonly expected: string;
    constructor(line: number, expected: string, found?: string, options?: ErrorOptions);
}
