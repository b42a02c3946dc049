import type { MarkdownIt } from 'markdown-it';
/** Keeps a post's HTML within a small multiple of its source, where Markdown itself sets no bound. */
export declare function addBounds(md: MarkdownIt): void;
