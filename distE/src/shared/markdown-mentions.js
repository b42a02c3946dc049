import { fromEnv } from './body-lookup.js';
import { usernameKey, usernameLength, usernamePattern } from './names.js';
/**
 * A name after an at sign that stands free: no letter, and nothing that addresses are made of, before it; not the
 * beginning of an address (`@bob@example.org`) after it.
 */
const mention = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}@/.+=&%#:\\\\-]|[\\p{L}\\p{N}]_)@(${usernamePattern})(?!@)`, 'gu');
/** Adds `@name`, in text that is not code and not inside a link. The longest name counts: `@ann.lee` is never `@ann`. */
export function addMentions(md) {
    // After bare links are links, so that an address's at sign is none; before escapes are text, so that \@name is text.
    md.core.ruler.after('linkify', 'mentions', markMentions);
    md.renderer.rules.mention = (tokens, index, _options, env) => {
        const token = tokens[index];
        const member = fromEnv(env)?.members.get(String(token?.meta?.key));
        if (!member)
            return md.utils.escapeHtml(token?.content ?? '');
        return `<a class="mention" href="/members/${member.id}">@${md.utils.escapeHtml(member.username)}</a>`;
    };
}
/** After these, a text goes on in the middle of a word. */
const wordEnds = new Set(['link_close', 'code_inline', 'text_special', 'image']);
function markMentions(state) {
    for (const token of state.tokens) {
        if (token.type !== 'inline' || !token.children || !token.content.includes('@'))
            continue;
        let links = 0;
        token.children = token.children.flatMap((child, at, children) => {
            if (child.type === 'link_open' || child.type === 'link_close')
                links += child.nesting;
            if (child.type !== 'text' || links > 0)
                return [child];
            return splitMentions(state, child, { isFree: !wordEnds.has(children[at - 1]?.type ?? '') });
        });
    }
}
function splitMentions(state, token, { isFree }) {
    const parts = [];
    let from = 0;
    const addText = (to) => {
        if (to > from)
            parts.push(makeToken(state, token, 'text', token.content.slice(from, to)));
    };
    for (const found of token.content.matchAll(mention)) {
        const name = found[1] ?? '';
        if ([...name].length > usernameLength.max || (found.index === 0 && !isFree))
            continue;
        addText(found.index);
        from = found.index + found[0].length;
        parts.push(mentionToken(state, token, name));
    }
    if (parts.length === 0)
        return [token];
    addText(token.content.length);
    return parts;
}
function mentionToken(state, like, name) {
    const token = makeToken(state, like, 'mention', `@${name}`);
    const key = usernameKey(name);
    token.meta = { key };
    const mentioned = state.env.mentioned;
    if (mentioned instanceof Map && !mentioned.has(key))
        mentioned.set(key, name);
    return token;
}
function makeToken(state, like, type, content) {
    const token = new state.Token(type, '', 0);
    token.content = content;
    token.level = like.level;
    return token;
}
//# sourceMappingURL=markdown-mentions.js.map