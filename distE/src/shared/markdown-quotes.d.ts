import type { MarkdownIt } from 'markdown-it';
/** Adds `:::quote 12` … `:::`, which names the quoted post; the lookup tells whether there is one that may be named. */
export declare function addQuotes(md: MarkdownIt): void;
