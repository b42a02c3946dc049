import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { withNext } from '../../web/parts/address.js';
import { Country } from '../../web/parts/country.js';
import { counted, Time } from '../../web/parts/figures.js';
import { More } from '../../web/parts/pager.js';
import { MemberName } from '../accounts/markup.js';
import { NewMark } from '../reads/markup.js';
/** One line of a list of latest posts: the thread, by whom and when. It leads to the post. */
export function LatestPostLine({ post }) {
    return (_jsxs(_Fragment, { children: [_jsx("a", { href: `/posts/${post.id}`, dir: "auto", children: post.thread.title }), post.isUnread && _jsx(NewMark, { threadId: post.thread.id, title: post.thread.title }), _jsxs("span", { class: "by", children: [_jsx(MemberName, { member: post.author }), ", ", _jsx(Time, { at: post.createdAt })] })] }));
}
/** What a member wrote: the threads, the beginnings of the posts, and when. */
export function MemberPosts({ posts }) {
    if (posts.length === 0)
        return _jsx("p", { class: "panel", children: "There is no post here that you may see." });
    return (_jsx("ul", { class: "panel lines", children: posts.map(({ id, thread, excerpt, createdAt }) => (_jsxs("li", { children: [_jsx("a", { href: `/posts/${id}`, dir: "auto", children: thread.title }), _jsx("p", { dir: "auto", children: excerpt }), _jsxs("span", { class: "by", children: [_jsx("bdi", { children: thread.forum.name }), ", ", _jsx(Time, { at: createdAt })] })] }, id))) }));
}
/** How many lines each of the two blocks has. */
export const blockLength = 10;
/** The block of the latest posts, each thread once. */
function LatestPosts({ posts }) {
    return (_jsxs("section", { id: "latest-posts", class: "panel", "data-live": true, "aria-labelledby": "latest-posts-heading", children: [_jsx("h2", { id: "latest-posts-heading", children: _jsx("a", { href: "/latest-posts", children: "Latest posts" }) }), _jsx("ul", { class: "lines", children: posts.map((post) => (_jsx("li", { "data-thread": post.threadId, children: _jsx(LatestPostLine, { post: post }) }, post.id))) })] }));
}
/** The two blocks of the document, side by side. */
export function LatestBlocks(shown) {
    return (_jsxs("div", { class: "columns", children: [_jsx(LatestPosts, { posts: shown.posts }), _jsx(CountryLatestPosts, { countries: shown.countries })] }));
}
/** The block of the countries that members write from, the one with the newest post first. */
function CountryLatestPosts({ countries }) {
    return (_jsxs("section", { id: "country-latest-posts", class: "panel", "data-live": true, "aria-labelledby": "country-latest-posts-heading", children: [_jsx("h2", { id: "country-latest-posts-heading", children: _jsx("a", { href: "/countries", children: "Country Latest Posts" }) }), _jsx("ul", { class: "lines", children: countries.map((entry) => (_jsx("li", { "data-country": entry.country.code, "data-posts": entry.postCount, children: _jsx(CountryLine, { entry: entry }) }, entry.country.code))) })] }));
}
/** A country with its newest post. */
export function CountryLine({ entry: { country, postCount, latestPost } }) {
    return (_jsxs(_Fragment, { children: [_jsxs("p", { children: [_jsx(Country, { country: country }), " ", _jsx("span", { class: "by", children: counted(postCount, 'post', 'posts') })] }), _jsx(LatestPostLine, { post: latestPost })] }));
}
/** A post in a list that has room: with the forum it stands in, and its first words. */
function LatestPostEntry({ post }) {
    const { thread } = post;
    return (_jsxs(_Fragment, { children: [_jsx(LatestPostLine, { post: post }), _jsxs("p", { class: "by", children: [_jsx("a", { href: `/forums/${thread.forum.id}`, dir: "auto", children: thread.forum.name }), ", ", counted(thread.replyCount, 'reply', 'replies')] }), post.excerpt && _jsx("p", { dir: "auto", children: post.excerpt })] }));
}
/** A list of posts that has room. */
export function LatestPostEntries({ posts }) {
    return (_jsx("ul", { class: "lines", children: posts.map((post) => (_jsx("li", { "data-thread": post.threadId, children: _jsx(LatestPostEntry, { post: post }) }, post.id))) }));
}
/** The page of the latest posts, each thread once. */
export function LatestPostsPage({ posts, next }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Latest posts" }), _jsx("div", { id: "latest", class: "panel", "data-live": true, children: posts.length === 0 ? _jsx("p", { children: "There is no post that you may read yet." }) : _jsx(LatestPostEntries, { posts: posts }) }), _jsx(More, { path: "/latest-posts", next: next })] }));
}
/** The page of what came since a member last looked; for guests, of the newest posts. */
export function WhatsNewPage({ posts, next, isMember }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "What\u2019s new" }), !isMember && (_jsxs("p", { class: "notice", children: [_jsx("a", { href: withNext('/sign-in', '/whats-new'), children: "Sign in" }), " to see what is new since you last looked. These are the newest posts."] })), _jsxs("div", { class: "panel", children: [posts.length > 0 && _jsx(LatestPostEntries, { posts: posts }), posts.length === 0 && isMember && (_jsxs("p", { children: ["Nothing is new since you last looked. What was there before is among the", ' ', _jsx("a", { href: "/latest-posts", children: "latest posts" }), "."] })), posts.length === 0 && !isMember && _jsx("p", { children: "There is no post that you may read yet." })] }), _jsx(More, { path: "/whats-new", next: next })] }));
}
//# sourceMappingURL=markup.js.map