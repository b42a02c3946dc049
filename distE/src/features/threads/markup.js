import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { withNext } from '../../web/parts/address.js';
import { counted, Time } from '../../web/parts/figures.js';
import { Pager, pagePath } from '../../web/parts/pager.js';
import { Trail } from '../../web/parts/trail.js';
import { MemberName } from '../accounts/markup.js';
import { LatestBlocks } from '../latest/markup.js';
import { DeletedPost } from '../posts/history-markup.js';
import { Post } from '../posts/markup.js';
import { emptyDraft, ReplyForm } from '../posts/writing-markup.js';
import { NewMark, UnreadLink } from '../reads/markup.js';
/** A thread as its readers see it, in the order of the document. */
export function ThreadPage({ shown, around }) {
    const { thread, pagination, viewer, setting } = shown;
    const path = `/threads/${thread.id}`;
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/forums/${thread.forum.id}`, label: thread.forum.name }] }), _jsx("h1", { id: "title", dir: "auto", "data-live": true, children: thread.title }), _jsx(ThreadState, { shown: shown }), around.deleted && _jsx(DeletedPost, { deleted: around.deleted, isThread: thread.state === 'deleted' }), _jsx(UnreadLink, { threadId: thread.id, firstUnread: viewer.firstUnread, pagination: pagination }), _jsx("div", { id: "pages-above", "data-live": true, children: _jsx(Pager, { path: path, ...pagination }) }), _jsx(Posts, { shown: shown }), setting.canReply && _jsx(QuotesForm, { threadId: thread.id }), _jsx("div", { id: "pages-below", "data-live": true, children: _jsx(Pager, { path: path, ...pagination, label: "Pages, again" }) }), _jsx(Replying, { shown: shown }), _jsx(LatestBlocks, { posts: around.latest, countries: around.countries }), _jsx(PageEnd, { back: `/forums/${thread.forum.id}` })] }));
}
/** How it stands with a thread, and the way to change that. */
function ThreadState({ shown: { thread, viewer } }) {
    return (_jsxs("p", { id: "thread-state", class: "row", "data-live": true, children: [thread.isSticky && _jsx("span", { class: "mark", children: "Sticky" }), thread.isLocked && _jsx("span", { class: "mark", children: "Locked" }), (viewer.canEdit || viewer.canModerate) && thread.state === 'visible' && (_jsx("a", { href: `/threads/${thread.id}/edit`, children: "Edit thread" }))] }));
}
/** Answers several posts at once without a script: each has a box that belongs to this form. */
function QuotesForm({ threadId }) {
    return (_jsx("form", { id: "quotes", class: "no-script", action: `/threads/${threadId}/reply`, children: _jsx("p", { children: _jsx("button", { type: "submit", children: "Reply with quotes" }) }) }));
}
/** The form for a reply, or why there is none. */
function Replying({ shown: { thread, pagination, setting } }) {
    if (setting.canReply) {
        return (_jsxs("section", { "aria-labelledby": "replying-heading", children: [_jsx("h2", { id: "replying-heading", children: "Reply" }), _jsx(ReplyForm, { threadId: thread.id, draft: emptyDraft })] }));
    }
    if (setting.viewerId === null) {
        const next = `${pagePath(`/threads/${thread.id}`, pagination.page)}#reply`;
        return (_jsx("p", { class: "panel", children: _jsx("a", { href: withNext('/sign-in', next), children: "Sign in to reply" }) }));
    }
    return _jsx("p", { class: "panel", children: whyNot(thread) });
}
function whyNot(thread) {
    if (thread.state === 'deleted')
        return 'This thread is deleted: it takes no replies unless it is restored.';
    if (thread.isLocked)
        return 'This thread is locked: it takes no replies.';
    return 'You may not reply in this forum. Ask its moderators if you should.';
}
function Posts({ shown: { thread, posts, pagination, viewer, setting, reactors } }) {
    const own = (id) => ({
        reaction: viewer.reactions[id] ?? null,
        canEdit: viewer.editable.includes(id),
        canDelete: viewer.deletable.includes(id),
    });
    return (_jsx("section", { id: "posts", "data-live": true, "aria-label": "Posts", "data-thread": thread.id, "data-page": pagination.page, "data-page-count": pagination.pageCount, "data-per-page": pagination.perPage, "data-setting": JSON.stringify(setting), children: posts.map((post) => (_jsx(Post, { post: post, setting: setting, own: own(post.id), reactors: reactors.get(post.id) ?? [] }, post.id))) }));
}
/** The document's last line: the ways out of a page. */
function PageEnd({ back }) {
    return (_jsxs("nav", { id: "bottom", class: "page-end", "aria-label": "This page", children: [_jsx("a", { href: back, children: "Back" }), " ", _jsx("a", { href: "#top", children: "Top" }), " ", _jsx("a", { href: "#bottom", children: "Bottom" })] }));
}
/** The threads of a forum, each with how it goes in it, and whether something in it is unread. */
export function ThreadLines({ threads, unread }) {
    if (threads.length === 0)
        return _jsx("p", { children: "There is no thread here yet." });
    return (_jsx("ul", { class: "lines", children: threads.map((thread) => (_jsx("li", { class: "split", "data-thread": thread.id, children: _jsx(ThreadEntry, { thread: thread, isUnread: unread.has(thread.id) }) }, thread.id))) }));
}
function ThreadEntry({ thread, isUnread }) {
    return (_jsxs(_Fragment, { children: [_jsxs("div", { children: [_jsxs("p", { class: "name", children: [thread.isSticky && _jsx("span", { class: "mark", children: "Sticky" }), thread.isLocked && _jsx("span", { class: "mark", children: "Locked" }), _jsx("a", { href: `/threads/${thread.id}`, dir: "auto", children: thread.title }), isUnread && _jsx(NewMark, { threadId: thread.id, title: thread.title })] }), _jsxs("p", { class: "by", children: [_jsx(MemberName, { member: thread.author }), ", ", _jsx(Time, { at: thread.createdAt }), ".", ' ', counted(thread.replyCount, 'reply', 'replies'), ", ", counted(thread.viewCount, 'view', 'views')] })] }), _jsxs("p", { class: "by", children: [_jsx("a", { href: `/posts/${thread.lastPost.id}`, children: "Latest post" }), " by ", _jsx(MemberName, { member: thread.lastPost.author }), ",", ' ', _jsx(Time, { at: thread.lastPost.createdAt })] })] }));
}
//# sourceMappingURL=markup.js.map