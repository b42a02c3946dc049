import type { MarkdownIt } from 'markdown-it';
/**
 * Adds `||hidden||`, which nests with emphasis as ~~strikethrough~~ does (no blank inside the pipes, so that a || b
 * stays what it is), and `:::spoiler Title` … `:::`.
 */
export declare function addSpoilers(md: MarkdownIt): void;
