/** How much of links' addresses and titles a post's HTML may hold, in characters. */
const linkTextLimit = 200_000;
/** How many empty cells a post's tables may hold. */
const emptyCellLimit = 2000;
/** Keeps a post's HTML within a small multiple of its source, where Markdown itself sets no bound. */
export function addBounds(md) {
    md.core.ruler.after('block', 'bound_cells', boundCells);
    md.core.ruler.push('bound_links', boundLinks);
}
/**
 * Leaves out the empty cells that fill short rows up, once there are many: a row of three characters under a wide
 * table's head would make a hundred cells. A row may be short in HTML.
 */
function boundCells(state) {
    let empty = 0;
    const isEmptyCell = (at) => state.tokens[at]?.type === 'td_open' && state.tokens[at + 1]?.content === '' && ++empty > emptyCellLimit;
    let skip = 0;
    state.tokens = state.tokens.filter((_, at) => {
        // With the cell, its text and its end go.
        if (skip === 0 && isEmptyCell(at))
            skip = 3;
        if (skip === 0)
            return true;
        skip--;
        return false;
    });
}
/**
 * Takes the addresses from a post's links once they outgrow the limit: one long definition that is referred to ten
 * thousand times would make kilobytes of source into gigabytes of HTML.
 */
function boundLinks(state) {
    let total = 0;
    for (const token of state.tokens) {
        for (const child of token.children ?? []) {
            total += attributeLength(child);
            if (total > linkTextLimit && child.attrs)
                child.attrs = child.type === 'image' ? imageWithoutSource() : null;
        }
    }
}
function attributeLength(token) {
    return (token.attrs ?? []).reduce((sum, [, value]) => sum + String(value).length, 0);
}
/** Shows the image's description alone. */
function imageWithoutSource() {
    return [
        ['src', ''],
        ['alt', ''],
    ];
}
//# sourceMappingURL=markdown-bounds.js.map