import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Time } from '../../web/parts/figures.js';
import { Field, OnceKey, Refused, typedText, untouched } from '../../web/parts/form.js';
import { Trail } from '../../web/parts/trail.js';
import { PostBody, Preview } from './markup.js';
/** A text that nobody has typed yet. */
export const emptyDraft = { ...untouched, preview: null };
/** The form that replies to a thread. */
export function ReplyForm({ threadId, draft }) {
    return (_jsxs("form", { id: "reply", class: "panel", method: "post", action: `/threads/${threadId}/reply`, children: [_jsx(OnceKey, {}), _jsx(BodyField, { form: "reply", label: "Your reply", draft: draft }), _jsx(SendOrPreview, { send: "Post reply" })] }));
}
/** Where a text is written, below what became of it so far. */
export function BodyField({ form, label, draft, children, labels }) {
    return (_jsxs(_Fragment, { children: [_jsx(RefusedDraft, { draft: draft, form: form, labels: { ...labels, body: label } }), _jsx(Preview, { html: draft.preview }), children, _jsx(Field, { name: "body", form: form, label: label, hint: "Markdown works: *emphasis*, **strong**, > quote, @name.", refusal: draft.refusal, input: (attributes) => (_jsx("textarea", { ...attributes, rows: 8, required: true, dir: "auto", value: typedText(draft.typed, 'body') })) })] }));
}
/** The buttons below a text: the first sends it. */
export function SendOrPreview({ send, children }) {
    return (_jsxs("p", { class: "row", children: [_jsx("button", { type: "submit", class: "primary", name: "do", value: "send", children: send }), _jsx("button", { type: "submit", name: "do", value: "preview", children: "Preview" }), children] }));
}
/** Why a text was not taken, and what its writer can do now. */
function RefusedDraft({ draft, form, labels, }) {
    if (!draft.refusal)
        return null;
    const { status } = draft.refusal;
    return (_jsxs(_Fragment, { children: [_jsx(Refused, { refusal: draft.refusal, form: form, labels: labels }), status === 401 && (_jsxs("p", { children: [_jsx("a", { href: "/sign-in", target: "_blank", rel: "noopener", children: "Sign in in a new tab" }), ", then send again here."] })), [403, 409].includes(status) && _jsx("p", { children: "What you wrote is still below: copy it if you want to keep it." })] }));
}
/** A reply that is being written. Without the thread where the writer is signed out: they may not see it any more. */
export function ReplyPage({ threadId, thread, draft, }) {
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/threads/${threadId}`, label: thread?.title ?? 'To the thread' }] }), _jsx("h1", { children: "Reply" }), _jsx(ReplyForm, { threadId: threadId, draft: draft })] }));
}
/** A post that is being edited. It is sent with the version that was read, so that nobody's words are lost. */
export function EditPage({ postId, draft, changed }) {
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/posts/${postId}`, label: 'To the post' }] }), _jsx("h1", { children: "Edit post" }), changed && _jsx(ChangedMeanwhile, { post: changed }), _jsxs("form", { id: "edit", class: "panel", method: "post", action: `/posts/${postId}/edit`, children: [_jsx(OnceKey, {}), _jsx("input", { type: "hidden", name: "version", value: changed?.version ?? typedText(draft.typed, 'version') }), _jsx(BodyField, { form: "edit", label: changed ? 'What you wrote' : 'Text', draft: draft }), _jsx(SendOrPreview, { send: "Save", children: _jsx("a", { href: `/posts/${postId}`, children: "Cancel" }) })] })] }));
}
function ChangedMeanwhile({ post }) {
    return (_jsxs("section", { class: "panel", "aria-labelledby": "changed-heading", children: [_jsx("h2", { id: "changed-heading", children: "What it says now" }), _jsx("p", { class: "by", children: post.editedAt && _jsx(Time, { at: post.editedAt }) }), _jsx(PostBody, { html: post.html }), _jsxs("details", { children: [_jsx("summary", { children: "As it was typed" }), _jsx("textarea", { rows: 8, readOnly: true, dir: "auto", "aria-label": "What it says now, as it was typed", value: post.body })] })] }));
}
//# sourceMappingURL=writing-markup.js.map