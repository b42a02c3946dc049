import { type DocumentPage } from './page.js';
/**
 * Reads a document: one thread page as its readers see it, saved as text (`document.txt` is one). From top to bottom:
 *
 * - `What's new`, the title, an empty line;
 * - posts. Each begins with its author's card and an empty line. After it, every line that is not empty is one
 *   paragraph; empty lines between paragraphs mean nothing, as the document itself has them at random;
 * - `Latest posts` and `Country Latest Posts`, each after an empty line, with any lines of their own;
 * - `Back`, and `Top Bottom` at the end.
 *
 * A post's text can say "Joined" or "Latest posts" without harm. A card stands alone between empty lines and is made
 * of labels and values only (see `readCard`); of two lines `Latest posts`, the last is the block. A text that is just
 * like a card goes after a line that holds a no-break space only, right under the author's card: such a line is blank,
 * but no card begins after it there.
 *
 * Line ends, a byte-order mark and blanks at the ends of lines do not matter. Throws a `DocumentError` for anything else.
 */
export declare function readDocument(text: string): DocumentPage;
/** Reads a file's bytes as UTF-8, with or without a byte-order mark. Throws a `DocumentError` where they are not. */
export declare function decodeDocument(bytes: Uint8Array): string;
