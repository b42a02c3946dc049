import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Time } from '../../web/parts/figures.js';
import { AuthorCard } from '../accounts/markup.js';
import { Reactions } from '../reactions/markup.js';
/** A post: its author's card, its text, how it was received, and what can be done with it. */
export function Post({ post, setting, own, reactors }) {
    return (_jsxs("article", { id: `post-${post.id}`, class: "post", "data-post": post.id, "data-author": post.author.id, children: [_jsx(AuthorCard, { author: post.author }), _jsxs("div", { class: "message", children: [_jsx(PostLine, { post: post }), _jsx(PostBody, { html: post.html }), _jsx(Reactions, { post: post, types: setting.reactionTypes, own: own.reaction, canReact: setting.canReact && setting.viewerId !== post.author.id, reactors: reactors }), _jsx(PostActions, { post: post, setting: setting, own: own })] })] }));
}
function PostLine({ post }) {
    return (_jsxs("p", { class: "when row", children: [_jsxs("span", { children: [_jsxs("a", { href: `/posts/${post.id}`, children: ["#", post.position] }), " ", _jsx(Time, { at: post.createdAt })] }), post.editedAt && (_jsxs("a", { class: "edited", href: `/posts/${post.id}/history`, children: ["edited ", _jsx(Time, { at: post.editedAt })] }))] }));
}
function PostActions({ post, setting, own }) {
    const { id, threadId } = post;
    const canReport = setting.viewerId !== null && setting.viewerId !== post.author.id;
    return (_jsxs("ul", { class: "actions row", children: [setting.canReply && (_jsxs(_Fragment, { children: [_jsx("li", { children: _jsx("a", { "data-quote": id, href: `/threads/${threadId}/reply?quote=${id}`, children: "Quote" }) }), _jsx("li", { class: "no-script", children: _jsxs("label", { children: [_jsx("input", { type: "checkbox", form: "quotes", name: "quote", value: id }), " Add to quotes"] }) }), _jsx("li", { children: _jsx("a", { "data-reply": true, href: `/threads/${threadId}/reply`, children: "Reply" }) })] })), _jsx("li", { children: _jsx("a", { "data-share": true, href: `/posts/${id}`, children: "Share" }) }), canReport && _jsx(Action, { href: `/posts/${id}/report`, label: "Report" }), own.canEdit && _jsx(Action, { href: `/posts/${id}/edit`, label: "Edit" }), own.canDelete && _jsx(Action, { href: `/posts/${id}/delete`, label: "Delete" })] }));
}
function Action({ href, label }) {
    return (_jsx("li", { children: _jsx("a", { href: href, children: label }) }));
}
/** The text of a post, as it was rendered and sanitized when it was written. */
export function PostBody({ html }) {
    return _jsx("div", { class: "body", dir: "auto", dangerouslySetInnerHTML: { __html: html } });
}
/** What a text looks like as a post, before it is sent. Nothing without one. */
export function Preview({ html }) {
    if (html === null)
        return null;
    return (_jsxs("section", { id: "preview", class: "panel", "aria-labelledby": "preview-heading", children: [_jsx("h2", { id: "preview-heading", children: "Preview" }), _jsx(PostBody, { html: html })] }));
}
//# sourceMappingURL=markup.js.map