/**
 * The Markdown source of paragraphs, each one line of plain text: it shows exactly their characters. A paragraph that
 * Markdown reads nothing into stays as it is; any other gets a backslash before all of its punctuation.
 */
export declare function plainSource(paragraphs: readonly string[]): string;
