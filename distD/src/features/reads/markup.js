import { jsx as _jsx } from "preact/jsx-runtime";
/** The way to the first post that was not read, where it is on another page of the thread than this one. */
export function UnreadLink({ threadId, firstUnread, pagination }) {
    if (!firstUnread || Math.ceil(firstUnread.position / pagination.perPage) === pagination.page)
        return null;
    return (_jsx("p", { children: _jsx("a", { href: `/threads/${threadId}/unread`, children: "First unread" }) }));
}
/** Marks a thread in a list in which something is unread, and leads there. */
export function NewMark({ threadId, title }) {
    return (_jsx("a", { class: "mark", href: `/threads/${threadId}/unread`, "aria-label": `New in ${title}`, children: "New" }));
}
//# sourceMappingURL=markup.js.map