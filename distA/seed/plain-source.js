import { parseMarkdown, renderMarkdown } from '../src/shared/markdown.js';
const nothing = { members: new Map(), posts: new Map() };
/**
 * The Markdown source of paragraphs, each one line of plain text: it shows exactly their characters. A paragraph that
 * Markdown reads nothing into stays as it is; any other gets a backslash before all of its punctuation.
 */
export function plainSource(paragraphs) {
    return paragraphs.map(escapeParagraph).join('\n\n');
}
function escapeParagraph(text) {
    const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    return isSame(text, escaped) ? text : escaped;
}
/** Whether a source looks as its escaped form does, and calls no member when it is rendered again. */
function isSame(source, escaped) {
    const parsed = parseMarkdown(source);
    return parsed.mentionedNames.length === 0 && show(parsed) === show(parseMarkdown(escaped));
}
function show(parsed) {
    return renderMarkdown(parsed, nothing);
}
//# sourceMappingURL=plain-source.js.map