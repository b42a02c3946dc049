import { parse } from 'parse5';
import { readText } from './html.js';
/** The forms of a page that stands at `path`, with what they hold. */
export function seenForms(html, path) {
    const controls = controlsOf(parse(html), null);
    const forms = controls.filter(({ tag }) => tag === 'form');
    return forms.map((form) => {
        const { id, method = 'get', action = path } = form.attributes;
        const { pathname, search } = new URL(action, `http://here${path}`);
        const own = controls.filter(({ tag, attributes, owner }) => {
            return tag !== 'form' && (attributes.form === undefined ? owner === form.node : attributes.form === id);
        });
        const isPost = method.toLowerCase() === 'post';
        return { id, method: isPost ? 'post' : 'get', action: pathname + search, ...holdingsOf(own) };
    });
}
/** Every form and control below a node, with the form that it stands in. */
function controlsOf(node, owner) {
    const inside = 'tagName' in node && node.tagName === 'form' ? node : owner;
    const below = ('childNodes' in node ? node.childNodes : []).flatMap((child) => controlsOf(child, inside));
    if (!('tagName' in node) || !/^(form|input|textarea|select|button)$/.test(node.tagName))
        return below;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: node.tagName, attributes, node, owner }, ...below];
}
function holdingsOf(controls) {
    const held = { values: {}, choices: {}, buttons: [] };
    for (const control of controls.filter(({ attributes }) => attributes.disabled === undefined)) {
        const { tag, attributes, node } = control;
        const { name, value = '', type } = attributes;
        if (tag === 'button' || type === 'submit') {
            if (type !== 'button')
                held.buttons.push({ name, value, text: tag === 'button' ? readText(node).trim() : value });
        }
        else if (name) {
            const { values, choices } = offerOf(control);
            const former = held.choices[name];
            held.choices[name] = former && former !== 'any' && choices !== 'any' ? [...former, ...choices] : choices;
            const all = [held.values[name] ?? [], values].flat();
            if (all.length > 0)
                held.values[name] = all.length === 1 ? String(all[0]) : all;
        }
    }
    return held;
}
/** What a control sends as it stands, and what it could. */
function offerOf({ tag, attributes, node }) {
    if (tag === 'textarea')
        return { values: [readText(node)], choices: 'any' };
    if (tag === 'select') {
        const options = optionsOf(node);
        const chosen = options.filter(({ isChosen }) => isChosen);
        const sent = chosen.length > 0 || 'multiple' in attributes ? chosen : options.slice(0, 1);
        return { values: sent.map(({ value }) => value), choices: options.map(({ value }) => value) };
    }
    const { type, value } = attributes;
    if (type !== 'checkbox' && type !== 'radio')
        return { values: [value ?? ''], choices: 'any' };
    return { values: 'checked' in attributes ? [value ?? 'on'] : [], choices: [value ?? 'on'] };
}
function optionsOf(node) {
    const below = ('childNodes' in node ? node.childNodes : []).flatMap(optionsOf);
    if (!('tagName' in node) || node.tagName !== 'option')
        return below;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    return [{ value: attributes.get('value') ?? readText(node).trim(), isChosen: attributes.has('selected') }];
}
//# sourceMappingURL=seen-forms.js.map