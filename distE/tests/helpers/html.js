import { parse, parseFragment } from 'parse5';
/** Every element of a page or a fragment, in document order, read as browsers read HTML. */
export function elements(html) {
    return collect(read(html));
}
/** The text of a page or a fragment, without its tags. */
export function textOf(html) {
    return readText(read(html));
}
/** A fragment has no `html` and no `body`: a browser would leave them out. */
function read(html) {
    return /^<!doctype/i.test(html) ? parse(html) : parseFragment(html);
}
function collect(node) {
    const children = ('childNodes' in node ? node.childNodes : []).flatMap(collect);
    if (!('tagName' in node))
        return children;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: node.tagName, attributes, text: readText(node) }, ...children];
}
/** The text of an element and of all that it holds. */
export function readText(node) {
    if (node.nodeName === '#text' && 'value' in node)
        return node.value;
    return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}
//# sourceMappingURL=html.js.map