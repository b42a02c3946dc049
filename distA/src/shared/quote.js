import { parseMarkdown } from './markdown.js';
/** What a writer starts from who quotes a post: its text without the quotes in it, in a block that it cannot end. */
export function quoteOf(postId, source) {
    const text = withoutQuotes(source).trimEnd();
    const longest = Math.max(2, ...(text.match(/:{3,}/g) ?? []).map(({ length }) => length));
    const fence = ':'.repeat(longest + 1);
    return `${fence}quote ${postId}\n${text}\n${fence}\n`;
}
function withoutQuotes(source) {
    const lines = source.split('\n');
    // The block that stands around the one that is read, from the outermost inwards: where each ends.
    const ends = [lines.length];
    const kept = lines.map(() => true);
    for (const { type, nesting, map } of parseMarkdown(source).tokens) {
        if (nesting === -1)
            ends.pop();
        if (nesting !== 1)
            continue;
        const around = ends.at(-1) ?? 0;
        const [start, end] = map ?? [around, around];
        ends.push(end);
        if (type !== 'container_quote_open')
            continue;
        // A quote that was closed has its last line where it ends; one that was not ends with what is around it.
        kept.fill(false, start, end < around ? end + 1 : end);
    }
    return lines
        .filter((_, index) => kept[index])
        .join('\n')
        .replace(/^(?:[ \t]*\n)+/, '');
}
//# sourceMappingURL=quote.js.map