import type { MarkdownIt } from 'markdown-it';
/** Adds `@name`, in text that is not code and not inside a link. The longest name counts: `@ann.lee` is never `@ann`. */
export declare function addMentions(md: MarkdownIt): void;
