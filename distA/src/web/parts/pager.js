import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { withQuery } from './address.js';
import { figure } from './figures.js';
/**
 * The numbers of a list's pages: the first, the last, and those around this one. Nothing where there is one page.
 * Where it stands twice, a label of its own tells the second from the first.
 */
export function Pager({ path, page, pageCount, label = 'Pages', }) {
    if (pageCount <= 1)
        return null;
    return (_jsxs("nav", { class: "pager", "aria-label": label, children: [page > 1 && (_jsx("a", { rel: "prev", href: pagePath(path, page - 1), children: "Previous" })), _jsx("ol", { children: numbers(page, pageCount).map((number, index, all) => (_jsx("li", { class: number - (all[index - 1] ?? number - 1) > 1 ? 'after-gap' : undefined, children: _jsx("a", { href: pagePath(path, number), "aria-current": number === page ? 'page' : undefined, "aria-label": `Page ${figure(number)}`, children: figure(number) }) }, number))) }), page < pageCount && (_jsx("a", { rel: "next", href: pagePath(path, page + 1), children: "Next" }))] }));
}
/** The address of a page of a list; the first has the list's own. */
export function pagePath(path, page) {
    return page > 1 ? withQuery(path, 'page', page) : path;
}
function numbers(page, pageCount) {
    const around = [1, page - 2, page - 1, page, page + 1, page + 2, pageCount];
    return [...new Set(around)].filter((number) => number >= 1 && number <= pageCount).sort((a, b) => a - b);
}
/** The way on in a list that flows. Nothing at its end. */
export function More({ path, next, label = 'Older', }) {
    if (next === null)
        return null;
    return (_jsx("nav", { class: "pager", "aria-label": "More", children: _jsx("a", { rel: "next", href: withQuery(path, 'after', next), children: label }) }));
}
//# sourceMappingURL=pager.js.map