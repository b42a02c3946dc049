import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { counted, Time } from '../../web/parts/figures.js';
import { ButtonForm, OnceKey, SendButton } from '../../web/parts/form.js';
import { Trail } from '../../web/parts/trail.js';
import { MemberName } from '../accounts/markup.js';
import { PostBody } from './markup.js';
/** Asks before a post is deleted. `replies`: how many go with it where it opens its thread, else null. */
export function DeletePage({ post, replies }) {
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/posts/${post.id}`, label: 'To the post' }] }), _jsx("h1", { children: replies === null ? 'Delete this post?' : 'Delete this thread?' }), _jsxs("p", { children: [replies !== null && `This post opens its thread: ${counted(replies, 'reply', 'replies')} will go with it. `, "Moderators can restore what is deleted."] }), _jsxs("blockquote", { class: "panel", children: [_jsx(PostedBy, { post: post }), _jsx(PostBody, { html: post.html })] }), _jsxs("form", { class: "row", method: "post", action: `/posts/${post.id}/delete`, children: [_jsx(OnceKey, {}), _jsx(SendButton, { children: "Delete" }), _jsx("a", { href: `/posts/${post.id}`, children: "Cancel" })] })] }));
}
function PostedBy({ post }) {
    return (_jsxs("p", { class: "by", children: [_jsx(MemberName, { member: post.author }), ", ", _jsx(Time, { at: post.createdAt })] }));
}
/** A deleted post as those see it who may: what it said, and the way back. A first post stands for its thread. */
export function DeletedPost({ deleted, isThread }) {
    const { post, viewer } = deleted;
    return (_jsxs("div", { class: "notice", id: "deleted", children: [_jsxs("p", { children: [isThread ? 'This thread is deleted: it began with a post by ' : 'This post is deleted: it was written by ', _jsx(MemberName, { member: post.author }), ", ", _jsx(Time, { at: post.createdAt }), "."] }), _jsxs("details", { children: [_jsx("summary", { children: "What it said" }), _jsx(PostBody, { html: post.html })] }), viewer.canRestore && (_jsx(ButtonForm, { action: `/posts/${post.id}/restore`, label: isThread ? 'Restore the thread' : 'Restore the post', children: _jsx(OnceKey, {}) }))] }));
}
/** What a post said before its edits, latest first. */
export function HistoryPage({ postId, revisions }) {
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/posts/${postId}`, label: 'To the post' }] }), _jsx("h1", { children: "Earlier versions of a post" }), revisions.length === 0 && _jsx("p", { class: "panel", children: "This post was never edited." }), revisions.map(({ version, html, createdAt, editedBy }) => (_jsxs("article", { class: "panel", "aria-labelledby": `version-${version}`, children: [_jsxs("h2", { id: `version-${version}`, children: ["Version ", version] }), _jsxs("p", { class: "by", children: [_jsx(MemberName, { member: editedBy }), ", ", _jsx(Time, { at: createdAt })] }), _jsx(PostBody, { html: html })] }, version)))] }));
}
//# sourceMappingURL=history-markup.js.map