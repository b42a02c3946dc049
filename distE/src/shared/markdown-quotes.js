import container from 'markdown-it-container';
import { fromEnv } from './body-lookup.js';
import { largestId } from './fields.js';
/** Adds `:::quote 12` … `:::`, which names the quoted post; the lookup tells whether there is one that may be named. */
export function addQuotes(md) {
    container(md, 'quote', {
        validate: (params) => /^quote(?:[ \t]+\d{1,10})?$/.test(params.trim()),
        render: (tokens, index, _options, env) => {
            const token = tokens[index];
            if (token?.nesting !== 1)
                return '</blockquote>\n';
            const post = fromEnv(env)?.posts.get(quotedPost(token));
            if (!post)
                return '<blockquote>\n';
            const author = md.utils.escapeHtml(post.author);
            return `<blockquote class="quote" data-post="${post.id}"><cite><a href="/posts/${post.id}">${author} wrote</a></cite>\n`;
        },
    });
    md.core.ruler.push('quoted_posts', collectQuoted);
}
function collectQuoted(state) {
    const quoted = state.env.quoted;
    if (!(quoted instanceof Set))
        return;
    for (const token of state.tokens) {
        if (token.type !== 'container_quote_open')
            continue;
        const post = quotedPost(token);
        if (post > 0 && post <= largestId)
            quoted.add(post);
    }
}
/** The id that a quote names, 0 for none. */
function quotedPost(token) {
    return Number(/\d+/.exec(token.info)?.[0] ?? 0);
}
//# sourceMappingURL=markdown-quotes.js.map