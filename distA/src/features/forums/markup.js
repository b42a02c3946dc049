import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { counted } from '../../web/parts/figures.js';
import { Pager } from '../../web/parts/pager.js';
import { Trail } from '../../web/parts/trail.js';
import { LatestBlocks, LatestPostLine } from '../latest/markup.js';
import { ThreadLines } from '../threads/markup.js';
/** The front page: all categories and forums, and the latest posts. */
export function Home({ forums, latest, countries }) {
    const loose = forums.filter(({ kind }) => kind === 'forum');
    const categories = forums.filter(({ kind }) => kind === 'category');
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Rostra" }), _jsxs("div", { id: "forums", "data-live": true, children: [forums.length === 0 && _jsx("p", { class: "panel", children: "There is no forum that you may read yet." }), loose.length > 0 && _jsx(ForumBlock, { heading: "Forums", forums: loose }), categories.map((category) => (_jsx(ForumBlock, { heading: _jsx(ForumLink, { forum: category }), forums: category.children }, category.id)))] }), _jsx(LatestBlocks, { posts: latest, countries: countries })] }));
}
/** The page of a forum: what is below it, and its threads. Of a category: its forums. */
export function ForumPage({ forum, above, shown: { threads, pagination, viewer }, unread }) {
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [
                    { href: '/', label: 'Forums' },
                    ...above.map(({ id, name }) => ({ href: `/forums/${id}`, label: name })),
                ] }), _jsx("h1", { dir: "auto", children: forum.name }), viewer.canCreateThread && (_jsx("p", { children: _jsx("a", { class: "button primary", href: `/forums/${forum.id}/new-thread`, children: "New thread" }) })), _jsxs("div", { id: "forum", "data-live": true, children: [(forum.children.length > 0 || forum.kind === 'category') && (_jsx(ForumBlock, { heading: forum.kind === 'category' ? 'Forums' : 'Subforums', forums: forum.children })), forum.kind === 'forum' && (_jsxs("section", { class: "panel", "aria-labelledby": "threads-heading", children: [_jsx("h2", { id: "threads-heading", children: "Threads" }), _jsx(ThreadLines, { threads: threads, unread: unread })] })), _jsx(Pager, { path: `/forums/${forum.id}`, ...pagination })] })] }));
}
function ForumBlock({ heading, forums }) {
    return (_jsxs("section", { class: "panel", children: [_jsx("h2", { children: heading }), forums.length === 0 ? (_jsx("p", { children: "There is no forum here that you may read yet." })) : (_jsx("ul", { class: "lines", children: forums.map((forum) => (_jsx("li", { class: "split", "data-forum": forum.id, children: _jsx(ForumEntry, { forum: forum }) }, forum.id))) }))] }));
}
/** A forum in a list: what is in it and below it, and its latest post. */
function ForumEntry({ forum }) {
    const { threadCount, postCount, lastPost, children } = forum;
    return (_jsxs(_Fragment, { children: [_jsxs("div", { children: [_jsxs("p", { class: "name", children: [_jsx(ForumLink, { forum: forum }), forum.private && _jsx("span", { class: "mark", children: "Private" })] }), _jsxs("p", { class: "by", children: [counted(threadCount, 'thread', 'threads'), ", ", counted(postCount, 'post', 'posts')] }), children.length > 0 && (_jsx("ul", { class: "row by", "aria-label": "Subforums", children: children.map((child) => (_jsx("li", { children: _jsx(ForumLink, { forum: child }) }, child.id))) }))] }), lastPost && (_jsx("div", { children: _jsx(LatestPostLine, { post: lastPost }) }))] }));
}
function ForumLink({ forum }) {
    return (_jsx("a", { href: `/forums/${forum.id}`, dir: "auto", children: forum.name }));
}
//# sourceMappingURL=markup.js.map