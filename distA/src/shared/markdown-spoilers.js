import container from 'markdown-it-container';
const pipe = 0x7c;
/** Everything up to the next character that could begin something: markdown-it's own list, and the pipe. */
const plain = /[^\n!#$%&*+\-:<=>@[\\\]^_`{|}~]+/y;
/**
 * Adds `||hidden||`, which nests with emphasis as ~~strikethrough~~ does (no blank inside the pipes, so that a || b
 * stays what it is), and `:::spoiler Title` … `:::`.
 */
export function addSpoilers(md) {
    md.inline.ruler.at('text', readPlain);
    md.inline.ruler.before('emphasis', 'spoiler', readPipes);
    md.inline.ruler2.before('emphasis', 'spoiler', pairPipes);
    container(md, 'spoiler', {
        validate: (params) => /^spoiler(?:[ \t]|$)/.test(params.trim()),
        render: (tokens, index) => {
            const token = tokens[index];
            if (token?.nesting !== 1)
                return '</details>\n';
            const title = token.info.trim().slice('spoiler'.length).trim() || 'Spoiler';
            return `<details class="spoiler"><summary>${md.utils.escapeHtml(title.slice(0, 200).toWellFormed())}</summary>\n`;
        },
    });
}
function readPlain(state, silent) {
    plain.lastIndex = state.pos;
    const found = plain.exec(state.src)?.[0].slice(0, state.posMax - state.pos);
    if (!found)
        return false;
    if (!silent)
        state.pending += found;
    state.pos += found.length;
    return true;
}
function readPipes(state, silent) {
    if (silent || state.src.charCodeAt(state.pos) !== pipe)
        return false;
    const run = state.scanDelims(state.pos, true);
    const token = state.push('text', '', 0);
    token.content = '|'.repeat(run.length);
    if (run.length === 2) {
        const at = state.tokens.length - 1;
        // Length 0 takes it out of the rule of three, which is for emphasis alone.
        state.delimiters.push({ marker: pipe, length: 0, token: at, end: -1, open: run.can_open, close: run.can_close });
    }
    state.pos += run.length;
    return true;
}
function pairPipes(state) {
    pair(state, state.delimiters);
    for (const meta of state.tokens_meta)
        if (meta?.delimiters)
            pair(state, meta.delimiters);
    return true;
}
function pair(state, delimiters) {
    for (const opener of delimiters) {
        const closer = delimiters[opener.end];
        if (opener.marker !== pipe || !closer)
            continue;
        become(state.tokens[opener.token], 1);
        become(state.tokens[closer.token], -1);
    }
}
function become(token, nesting) {
    if (!token)
        return;
    token.type = nesting === 1 ? 'spoiler_open' : 'spoiler_close';
    token.tag = 'span';
    token.nesting = nesting;
    token.markup = '||';
    token.content = '';
    // The focus shows it too, for who has no pointer.
    if (nesting === 1) {
        token.attrs = [
            ['class', 'spoiler'],
            ['tabindex', '0'],
        ];
    }
}
//# sourceMappingURL=markdown-spoilers.js.map