import { elements } from './html.js';
/** What is wrong with the HTML of a page for who cannot see it, or runs no script. Nothing where it is sound. */
export function unsoundness(html) {
    const seen = elements(html);
    return [...twice(seen), ...astray(seen), ...nameless(seen), ...headings(seen), ...forbidden(seen)];
}
const idsOf = (seen) => seen.flatMap(({ attributes }) => attributes.id ?? []);
function twice(seen) {
    const ids = idsOf(seen);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} stands twice`);
}
/** Links within the page, and labels and descriptions, lead to something. */
function astray(seen) {
    const ids = new Set(idsOf(seen));
    const led = seen.flatMap(({ attributes }) => [
        ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
        ...(attributes.for === undefined ? [] : [attributes.for]),
        ...['aria-describedby', 'aria-labelledby'].flatMap((name) => attributes[name]?.split(' ') ?? []),
    ]);
    return led.filter((id) => !ids.has(id)).map((id) => `There is no id ${id}`);
}
function nameless(seen) {
    const labelled = new Set(seen.flatMap(({ tag, attributes }) => (tag === 'label' && attributes.for) || []));
    const bare = seen.filter(({ tag, attributes: { type = 'text', id = '', hidden, ...rest } }) => {
        const isField = /^(input|select|textarea)$/.test(tag) && !/^(hidden|checkbox|radio|submit)$/.test(type);
        return isField && hidden === undefined && !labelled.has(id) && !rest['aria-label'] && !rest['aria-labelledby'];
    });
    const empty = seen.filter(({ tag, text, attributes }) => {
        return /^(a|button|h[1-6]|label|legend)$/.test(tag) && text.trim() === '' && !attributes['aria-label'];
    });
    return [
        ...bare.map(({ attributes }) => `The field ${attributes.name} has no label`),
        ...empty.map(({ tag }) => `A ${tag} is empty`),
    ];
}
function headings(seen) {
    const levels = seen.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []));
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const firsts = levels.filter((level) => level === 1).length;
    return [
        ...(firsts === 1 ? [] : [`It has ${firsts} headings of the first level`]),
        ...skipped.map((level) => `An h${level} stands below none of the level above`),
    ];
}
/** What the policy of pages does not let work. */
function forbidden(seen) {
    return seen.flatMap(({ tag, attributes }) => Object.keys(attributes)
        .filter((name) => /^(style|on\w+)$/.test(name))
        .map((name) => `A ${tag} has the attribute ${name}`));
}
//# sourceMappingURL=sound-page.js.map