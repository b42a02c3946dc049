import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
/** One value that was typed, or ''. */
export function typedText(typed, name) {
    const value = typed[name];
    return typeof value === 'string' ? value : (value?.[0] ?? '');
}
/** A form that nobody has typed into. */
export const untouched = { typed: {}, refusal: null };
/** Why a form came back, for people and for screen readers. Nothing when it is shown the first time. */
export function Refused({ refusal, labels = {}, form }) {
    if (!refusal)
        return null;
    const faults = refusal.errors.filter(({ path, message }) => labels[path] && message !== refusal.detail);
    return (_jsxs("div", { class: "notice refused", role: "alert", tabIndex: -1, autofocus: true, children: [_jsx("p", { children: refusal.detail }), faults.length > 0 && (_jsx("ul", { children: faults.map(({ path, message }) => (_jsxs("li", { children: [_jsx("a", { href: `#${fieldId(path, form)}`, children: labels[path] }), ": ", message] }, path))) }))] }));
}
/**
 * What a hidden field is set to when a page is sent: a new key, so that a form that is sent twice acts once. Nobody else
 * knows it, else it could stand in a text. Not by `randomUUID`, which browsers have on https only.
 */
export const formKeyMark = `form-key-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
/** Makes a form act once, however often it is sent. */
export function OnceKey() {
    return _jsx("input", { type: "hidden", name: "key", value: formKeyMark });
}
/** Where a field stands in its page. */
function fieldId(name, form) {
    return `${form ?? 'field'}-${name}`;
}
/** A labelled field with its hint, and what was wrong with it. */
export function Field({ name, form, label, hint, refusal, input }) {
    const id = fieldId(name, form);
    const faults = faultsOf(refusal, name);
    const described = describing(id, hint, faults);
    return (_jsxs("div", { class: "field", children: [_jsx("label", { for: id, children: label }), input({
                id,
                name,
                ...(described ? { 'aria-describedby': described } : {}),
                ...(faults.length > 0 ? { 'aria-invalid': 'true' } : {}),
            }), _jsx(Remarks, { id: id, hint: hint, faults: faults })] }));
}
/** The hint of a field, and what was wrong with it. */
function Remarks({ id, hint, faults }) {
    return (_jsxs(_Fragment, { children: [hint && (_jsx("p", { class: "hint", id: `${id}-hint`, children: hint })), faults.length > 0 && (_jsx("p", { class: "fault", id: `${id}-fault`, children: faults.join('. ') }))] }));
}
/** The ids of a field's remarks. Undefined: it has none. */
function describing(id, hint, faults) {
    return [hint && `${id}-hint`, faults.length > 0 && `${id}-fault`].filter(Boolean).join(' ') || undefined;
}
function faultsOf(refusal, name) {
    const faults = refusal?.errors.filter(({ path }) => path === name || path.startsWith(`${name}.`)) ?? [];
    return faults.map(({ message }) => message);
}
/** A field of one line. A password is never sent back. */
export function TextField(props) {
    const { name, form, label, hint, refusal, typed, type = 'text', ...more } = props;
    const value = type === 'password' ? undefined : typedText(typed, name);
    return (_jsx(Field, { name: name, form: form, label: label, refusal: refusal, hint: hint, 
        // One of its types at a time is what the type of `input` wants to be told.
        input: (attributes) => _jsx("input", { ...attributes, ...more, type: type, value: value }) }));
}
/** Boxes of which any may be ticked. Who is led to them comes to the first. */
export function Choices({ name, legend, hint, choices, typed, refusal }) {
    const id = fieldId(name, undefined);
    const faults = faultsOf(refusal, name);
    const ticked = [typed[name] ?? []].flat();
    return (_jsxs("fieldset", { "aria-describedby": describing(id, hint, faults), children: [_jsx("legend", { children: legend }), _jsx(Remarks, { id: id, hint: hint, faults: faults }), choices.map(({ value, label, hint: about }, index) => (_jsxs("div", { children: [_jsxs("label", { children: [_jsx("input", { id: index === 0 ? id : undefined, type: "checkbox", name: name, value: value, checked: ticked.includes(value), "aria-describedby": about && `${id}-${value}` }), ' ', label] }), about && (_jsx("p", { class: "hint", id: `${id}-${value}`, children: about }))] }, value)))] }));
}
/** The button that sends a form. */
export function SendButton({ children }) {
    return (_jsx("button", { type: "submit", class: "primary", children: children }));
}
/** A form that does one thing at the press of one button. */
export function ButtonForm({ action, label, children }) {
    return (_jsxs("form", { method: "post", action: action, class: "inline", children: [children, _jsx("button", { type: "submit", children: label })] }));
}
//# sourceMappingURL=form.js.map