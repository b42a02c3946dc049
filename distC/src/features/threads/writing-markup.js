import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { ButtonForm, OnceKey, Refused, SendButton, TextField } from '../../web/parts/form.js';
import { Trail } from '../../web/parts/trail.js';
import { BodyField, SendOrPreview } from '../posts/writing-markup.js';
/** The page on which a thread is begun. */
export function NewThreadPage({ forumId, forumName, draft }) {
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/forums/${forumId}`, label: forumName ?? 'To the forum' }] }), _jsx("h1", { children: "New thread" }), _jsxs("form", { id: "new-thread", class: "panel", method: "post", action: `/forums/${forumId}/new-thread`, children: [_jsx(OnceKey, {}), _jsx(BodyField, { form: "new-thread", label: "Text", draft: draft, labels: { title: 'Title' }, children: _jsx(TitleField, { ...draft, form: "new-thread" }) }), _jsx(SendOrPreview, { send: "Post thread" })] })] }));
}
function TitleField({ typed, refusal, form }) {
    return (_jsx(TextField, { typed: typed, refusal: refusal, form: form, name: "title", label: "Title", required: true, maxLength: 150, dir: "auto" }));
}
/** The page on which a thread is renamed, locked and made sticky, by those who may. */
export function EditThreadPage({ shown: { thread, viewer }, state }) {
    const action = `/threads/${thread.id}/edit`;
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/threads/${thread.id}`, label: thread.title }] }), _jsx("h1", { children: "Edit thread" }), _jsx(Refused, { refusal: state.refusal, form: "rename", labels: { title: 'Title' } }), viewer.canEdit && (_jsxs("form", { id: "rename", class: "panel", method: "post", action: action, children: [_jsx(TitleField, { ...state, form: "rename" }), _jsx(SendButton, { children: "Save" })] })), viewer.canModerate && (_jsxs("div", { class: "row", children: [_jsx(Switch, { action: action, name: "isLocked", isOn: thread.isLocked, labels: ['Lock', 'Unlock'] }), _jsx(Switch, { action: action, name: "isSticky", isOn: thread.isSticky, labels: ['Make sticky', 'Make unsticky'] })] }))] }));
}
function Switch({ action, name, isOn, labels: [on, off] }) {
    return (_jsx(ButtonForm, { action: action, label: isOn ? off : on, children: _jsx("input", { type: "hidden", name: name, value: isOn ? 'no' : 'yes' }) }));
}
//# sourceMappingURL=writing-markup.js.map