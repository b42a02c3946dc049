import { isUtf8 } from 'node:buffer';
import { readCard } from './card.js';
import { DocumentError } from './page.js';
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
export function readDocument(text) {
    const lines = readLines(text);
    const end = findEnd(lines);
    const country = findHeading(lines, 'Country Latest Posts', end);
    const latest = findHeading(lines, 'Latest posts', country);
    const title = readTitle(lines.slice(0, latest));
    return {
        title: title.text,
        posts: readPosts(lines.slice(title.number, latest), lines[latest]),
        latestPosts: texts(lines.slice(latest + 1, country)),
        countryLatestPosts: texts(lines.slice(country + 1, end)),
    };
}
/** Reads a file's bytes as UTF-8, with or without a byte-order mark. Throws a `DocumentError` where they are not. */
export function decodeDocument(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new DocumentError(brokenLine(bytes), 'text in UTF-8', undefined, { cause });
    }
}
/** The first line that is not UTF-8. No character's bytes hold the byte of a line's end, so lines can be tried alone. */
function brokenLine(bytes) {
    let number = 1;
    for (let from = 0;; number++) {
        const end = bytes.indexOf(0x0a, from);
        if (!isUtf8(bytes.subarray(from, end < 0 ? undefined : end)) || end < 0)
            return number;
        from = end + 1;
    }
}
function readLines(text) {
    return text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\n|\r/)
        .map((raw, index) => {
        if (!raw.isWellFormed() || /[^\P{Cc}\t]/u.test(raw)) {
            throw new DocumentError(index + 1, 'text without control characters or broken Unicode');
        }
        const line = raw.trim();
        return { number: index + 1, text: line, isNoBreak: line === '' && raw.includes('\u00a0') };
    });
}
/** Where `Back` and `Top Bottom` stand: the index of `Back`. They are the last two lines that are not empty. */
function findEnd(lines) {
    const bottom = lines.findLastIndex((line) => line.text !== '');
    expectText(lines, bottom, 'Top Bottom');
    const back = lines.slice(0, bottom).findLastIndex((line) => line.text !== '');
    expectText(lines, back, 'Back');
    return back;
}
function expectText(lines, index, text) {
    const line = lines[index];
    if (line?.text !== text)
        throw new DocumentError(line?.number ?? lines.length, `"${text}"`, line?.text);
}
/** The last line before `end` that is the heading and comes after an empty line. */
function findHeading(lines, heading, end) {
    for (let index = end - 1; index > 0; index--) {
        if (lines[index]?.text === heading && lines[index - 1]?.text === '')
            return index;
    }
    throw new DocumentError(lines[end]?.number ?? lines.length, `"${heading}" after an empty line, somewhere above`);
}
function readTitle(lines) {
    const top = lines.find((line) => line.text !== '');
    if (!top || !/^What['’]s new$/.test(top.text))
        throw new DocumentError(top?.number ?? 1, '"What\'s new"', top?.text);
    const title = lines.slice(top.number).find((line) => line.text !== '');
    if (!title)
        throw new DocumentError(lines.length, 'the title of the thread');
    const next = lines[title.number];
    if (next && next.text !== '')
        throw new DocumentError(next.number, 'an empty line after the title', next.text);
    return title;
}
function readPosts(lines, end) {
    const posts = [];
    for (const { block, isShielded } of blocksOf(lines)) {
        const post = posts.at(-1);
        const isText = post !== undefined && post.paragraphs.length === 0 && isShielded;
        const author = isText ? null : readCard(block, { required: post === undefined });
        if (author)
            posts.push({ author, paragraphs: [] });
        else
            post?.paragraphs.push(...texts(block));
    }
    if (posts.length === 0)
        throw new DocumentError(end?.number ?? 1, "an author's card above", end?.text);
    return posts;
}
/** Lines that follow each other without an empty one. A block is shielded when a line of no-break space is right above. */
function blocksOf(lines) {
    const blocks = [];
    let above;
    for (const line of lines) {
        if (line.text !== '') {
            if (above === undefined || above.text === '')
                blocks.push({ block: [], isShielded: above?.isNoBreak ?? false });
            blocks.at(-1)?.block.push(line);
        }
        above = line;
    }
    return blocks;
}
function texts(lines) {
    return lines.filter((line) => line.text !== '').map((line) => line.text);
}
//# sourceMappingURL=reader.js.map