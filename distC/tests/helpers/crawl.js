import { elements } from './html.js';
/** Of addresses that differ in their numbers and values alone, so many are tried. */
const enough = 3;
/** Reads pages from `starts` on, and all that they lead to on this host. */
export async function crawl(ask, starts) {
    const seen = new Map();
    const tried = new Map();
    const waiting = starts.map((path) => ({ path, from: null }));
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { path, from } = next;
        const known = seen.get(path);
        if (known) {
            known.from ??= from;
            continue;
        }
        const times = tried.get(shapeOf(path)) ?? 0;
        if (from !== null && times >= enough)
            continue;
        tried.set(shapeOf(path), times + 1);
        const answered = { ...(await ask(path)), from };
        seen.set(path, answered);
        for (const link of linksOf(answered)) {
            const [page = ''] = link.split('#');
            if (page !== answered.address)
                waiting.push({ path: page, from: path });
        }
    }
    return seen;
}
/** An address without what tells one post, member or thread from another. */
export function shapeOf(path) {
    const { pathname, searchParams } = new URL(path, 'http://forum');
    const shape = pathname.replace(/\d+/g, 'N').replace(/^\/countries\/..$/, '/countries/N');
    return searchParams.size > 0 ? `${shape}?${[...searchParams.keys()].join('&')}` : shape;
}
/** Where a page's links, pictures, styles and scripts lead on this host, with the places in the page that they name. */
export function linksOf({ html, address }) {
    return elements(html)
        .flatMap(({ tag, attributes: { href, src } }) => (tag === 'form' ? [] : [href, src]))
        .filter((link) => /^[/#?](?!\/)/.test(link ?? ''))
        .map((link) => {
        const { pathname, search, hash } = new URL(link, `http://forum${address}`);
        return pathname + search + hash;
    });
}
//# sourceMappingURL=crawl.js.map