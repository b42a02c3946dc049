import MarkdownIt, {} from 'markdown-it';
import { toEnv } from './body-lookup.js';
import { addBounds } from './markdown-bounds.js';
import { addMentions } from './markdown-mentions.js';
import { addQuotes } from './markdown-quotes.js';
import { addSpoilers } from './markdown-spoilers.js';
import { isAllowedImage, isAllowedLink, linkLength, sanitize } from './safe-html.js';
/** Changes with every change of what the same source renders to; stored beside the HTML, so that old HTML can be found. */
export const rendererVersion = 1;
/** How many members a post can mention, and how many posts it can quote. Further ones stay plain text and plain quotes. */
export const lookupLimit = 50;
const markdown = makeMarkdown();
/**
 * Reads Markdown: CommonMark with tables, ~~strikethrough~~, bare links, ||spoilers||, `:::spoiler Title` and
 * `:::quote 12` blocks (to `:::`; a block around another takes more colons) and `@name` mentions. A line's end inside
 * a paragraph is a line break, as writers of posts expect. HTML is shown as text. Fails for no source; its time is
 * about linear in the source's length, which the caller bounds.
 */
export function parseMarkdown(source) {
    const env = { mentioned: new Map(), quoted: new Set() };
    const tokens = markdown.parse(source.toWellFormed(), env);
    return {
        mentionedNames: [...env.mentioned.values()].slice(0, lookupLimit),
        quotedPosts: [...env.quoted].slice(0, lookupLimit),
        tokens,
    };
}
/** The HTML of a parsed body, safe to put into a page as it is. Links lead only where `safe-html` says. */
export function renderMarkdown(parsed, lookup) {
    return sanitize(markdown.renderer.render([...parsed.tokens], markdown.options, toEnv(lookup))).trim();
}
/** How long an excerpt may be, in UTF-16 units. */
const excerptLength = 200;
/**
 * The beginning of a body as plain text on one line, at most `max` UTF-16 units, cut between words. Quotes and
 * spoilers are left out, so it can be empty. It is text, not HTML: who puts it into a page escapes it.
 */
export function excerpt(parsed, max = excerptLength) {
    const hidden = { depth: 0 };
    let text = '';
    for (const token of parsed.tokens) {
        text += ` ${plainText(token, hidden)}`;
        if (text.length > max * 4)
            break;
    }
    return cutExcerpt(text.replace(/\s+/g, ' ').trim(), max);
}
function makeMarkdown() {
    const md = new MarkdownIt({ html: false, linkify: true, breaks: true });
    md.validateLink = isAllowedLink;
    boundBareLinks(md);
    addSpoilers(md);
    addQuotes(md);
    addMentions(md);
    addBounds(md);
    md.core.ruler.push('align_cells', (state) => state.tokens.forEach(alignCell));
    md.core.ruler.push('reach_tables', (state) => state.tokens.forEach(reachTable));
    md.core.ruler.push('lower_headings', (state) => lowerHeadings(state.tokens));
    const image = md.renderer.rules.image;
    md.renderer.rules.image = (tokens, index, options, env, renderer) => {
        const token = tokens[index];
        if (image && isAllowedImage(String(token?.attrGet('src') ?? ''))) {
            return image(tokens, index, options, env, renderer);
        }
        return md.utils.escapeHtml(renderer.renderInlineAsText(token?.children ?? [], options, env));
    };
    return md;
}
/**
 * Looks for no bare link that would be refused when it is found, by its scheme or its length: to read a long address
 * again at each of the thousands of beginnings that it may hold takes seconds.
 */
function boundBareLinks({ linkify }) {
    linkify
        .set({ maxLength: linkLength + 1 })
        .add('ftp:', null)
        .add('//', null);
    const matchAtStart = linkify.matchAtStart.bind(linkify);
    linkify.matchAtStart = (text) => (tooLong.test(text) ? null : matchAtStart(text));
}
const tooLong = new RegExp(`^\\S{${linkLength + 1}}`);
/** Says a cell's alignment by class: inline styles are not allowed on the page. */
function alignCell(token) {
    const side = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
    if (side)
        token.attrs = [['class', `align-${side}`]];
}
/** A wide table scrolls by itself: the keyboard must reach it. */
function reachTable(token) {
    if (token.type === 'table_open')
        token.attrSet('tabindex', '0');
}
/** A post's headings stand below the page's title, which is the one of the first level, and none skips a level. */
function lowerHeadings(tokens) {
    let level = 1;
    for (const token of tokens) {
        if (token.type !== 'heading_open' && token.type !== 'heading_close')
            continue;
        if (token.nesting === 1)
            level = Math.min(Number(token.tag.slice(1)) + 1, level + 1, 6);
        token.tag = `h${level}`;
    }
}
/** What opens and closes a stretch that an excerpt leaves out. */
const hiding = new Set(['blockquote', 'container_quote', 'container_spoiler', 'spoiler']);
function plainText(token, hidden) {
    if (hiding.has(token.type.replace(/_(open|close)$/, '')))
        hidden.depth += token.nesting;
    if (hidden.depth > 0 && token.type !== 'inline')
        return '';
    if (token.type === 'softbreak' || token.type === 'hardbreak')
        return ' ';
    if (token.children)
        return token.children.map((child) => plainText(child, hidden)).join('');
    return token.content;
}
/** The beginning of plain text on one line, cut as `excerpt` cuts it. */
export function cutExcerpt(text, max = excerptLength) {
    if (text.length <= max)
        return text;
    const head = text.slice(0, max);
    const end = head.lastIndexOf(' ');
    // A text without blanks, such as Chinese, is cut where it must be, but never through a character.
    const kept = end > max / 2 ? head.slice(0, end) : head.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
    return `${kept}…`;
}
//# sourceMappingURL=markdown.js.map