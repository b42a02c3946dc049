import { type Token } from 'markdown-it';
import { type BodyLookup } from './body-lookup.js';
/** Changes with every change of what the same source renders to; stored beside the HTML, so that old HTML can be found. */
export declare const rendererVersion = 1;
/** How many members a post can mention, and how many posts it can quote. Further ones stay plain text and plain quotes. */
export declare const lookupLimit = 50;
/** A post's source, parsed. `tokens` is for `renderMarkdown` and `excerpt` alone. */
export type ParsedBody = {
    /** Names as they were written, one for each `usernameKey`, in order, at most 50. */
    readonly mentionedNames: readonly string[];
    /** Ids of the posts that quotes name, each once, in order, at most 50. */
    readonly quotedPosts: readonly number[];
    readonly tokens: readonly Token[];
};
/**
 * Reads Markdown: CommonMark with tables, ~~strikethrough~~, bare links, ||spoilers||, `:::spoiler Title` and
 * `:::quote 12` blocks (to `:::`; a block around another takes more colons) and `@name` mentions. A line's end inside
 * a paragraph is a line break, as writers of posts expect. HTML is shown as text. Fails for no source; its time is
 * about linear in the source's length, which the caller bounds.
 */
export declare function parseMarkdown(source: string): ParsedBody;
/** The HTML of a parsed body, safe to put into a page as it is. Links lead only where `safe-html` says. */
export declare function renderMarkdown(parsed: ParsedBody, lookup: BodyLookup): string;
/**
 * The beginning of a body as plain text on one line, at most `max` UTF-16 units, cut between words. Quotes and
 * spoilers are left out, so it can be empty. It is text, not HTML: who puts it into a page escapes it.
 */
export declare function excerpt(parsed: ParsedBody, max?: number): string;
/** The beginning of plain text on one line, cut as `excerpt` cuts it. */
export declare function cutExcerpt(text: string, max?: number): string;
