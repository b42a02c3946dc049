import { type DocumentAuthor, type Line } from './page.js';
/**
 * Reads a block of lines as an author's card: the name, which may be missing and is no label, then labels in their
 * order, each with its value on the line below, and nothing else. Null when the block is text. A block that begins
 * like a card and has two labels is meant as one: then, and when a card is required, what is wrong in it is an error,
 * lest a card that is misspelled end up in somebody's post. So is a day of joining in the middle of a text.
 */
export declare function readCard(block: Line[], { required }: {
    required: boolean;
}): DocumentAuthor | null;
