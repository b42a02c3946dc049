import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { withNext } from './parts/address.js';
import { ButtonForm } from './parts/form.js';
/** What stands around every page: its head, the navigation, and the page itself. */
export function Frame(framing) {
    const { page, path, viewer, place } = framing;
    return (_jsxs("html", { lang: "en", children: [_jsx(Head, { ...framing }), _jsxs("body", { id: "top", "data-viewer": viewer?.id, "data-streams": page.live?.streams.join(' '), "data-cursor": page.live && place, children: [_jsx("a", { class: "skip", href: "#main", children: "Skip to the content" }), _jsxs("header", { class: "site", children: [_jsx("a", { class: "site-name", href: "/", children: "Rostra" }), _jsx("p", { id: "connection", "aria-live": "off" }), _jsx(Navigation, { path: path, viewer: viewer }), _jsx(Membership, { path: path, viewer: viewer })] }), _jsx("main", { id: "main", tabIndex: -1, children: page.main }), _jsx("footer", { class: "site", children: _jsxs("nav", { "aria-label": "For programs", children: [page.feed && _jsx("a", { href: `${page.feed}.atom`, children: "Feed" }), _jsx("a", { href: "/api/v1/docs", children: "API" })] }) })] })] }));
}
function Head({ page, origin, nonce, assets }) {
    const title = page.title === siteName ? siteName : `${page.title} · ${siteName}`;
    const address = page.canonical === undefined ? undefined : origin + page.canonical;
    return (_jsxs("head", { children: [_jsx("meta", { charset: "utf-8" }), _jsx("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), _jsx("meta", { name: "color-scheme", content: "light dark" }), _jsx("title", { children: title }), page.description && _jsx("meta", { name: "description", content: page.description }), address ? _jsx("link", { rel: "canonical", href: address }) : _jsx("meta", { name: "robots", content: "noindex" }), address && _jsx(OpenGraph, { page: page, address: address }), page.feed && _jsx(FeedLinks, { feed: page.feed, title: page.title }), _jsx("link", { rel: "stylesheet", href: assets.style.path }), _jsx("link", { rel: "icon", href: "/assets/icon.svg", type: "image/svg+xml" }), _jsx("script", { type: "module", nonce: nonce, src: assets.script.path }), page.facts && _jsx("script", { type: "application/ld+json", dangerouslySetInnerHTML: { __html: inScript(page.facts) } })] }));
}
/** What the forum is called. */
export const siteName = 'Rostra';
function OpenGraph({ page, address }) {
    return (_jsxs(_Fragment, { children: [_jsx("meta", { property: "og:site_name", content: siteName }), _jsx("meta", { property: "og:type", content: page.publishedAt ? 'article' : 'website' }), page.publishedAt && _jsx("meta", { property: "article:published_time", content: page.publishedAt }), _jsx("meta", { property: "og:title", content: page.title }), _jsx("meta", { property: "og:url", content: address }), page.description && _jsx("meta", { property: "og:description", content: page.description }), _jsx("meta", { name: "twitter:card", content: "summary" })] }));
}
const feedTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };
function FeedLinks({ feed, title }) {
    return (_jsx(_Fragment, { children: Object.entries(feedTypes).map(([ending, type]) => (_jsx("link", { rel: "alternate", type: type, title: title, href: `${feed}.${ending}` }, ending))) }));
}
/** JSON that cannot end the script it stands in. */
function inScript(facts) {
    return JSON.stringify(facts).replaceAll('<', '\\u003c');
}
const places = [
    ['/whats-new', 'What’s new'],
    ['/latest-posts', 'Latest posts'],
    ['/countries', 'Countries'],
];
function Navigation({ path, viewer }) {
    const shown = viewer?.isModerator ? [...places, ['/reports', 'Reports']] : places;
    return (_jsx("nav", { "aria-label": "Forum", children: shown.map(([href, label]) => (_jsx("a", { href: href, "aria-current": path === href ? 'page' : undefined, children: label }, href))) }));
}
function Membership({ path, viewer }) {
    if (!viewer) {
        const next = path.startsWith('/sign-') ? '/' : path;
        return (_jsxs("nav", { class: "membership", "aria-label": "Membership", children: [_jsx("a", { href: withNext('/sign-in', next), children: "Sign in" }), _jsx("a", { href: withNext('/sign-up', next), children: "Sign up" })] }));
    }
    return (_jsxs("nav", { class: "membership", "aria-label": "Membership", children: [_jsx("a", { href: `/members/${viewer.id}`, children: _jsx("bdi", { children: viewer.username }) }), _jsx("a", { href: "/settings", children: "Settings" }), _jsx(ButtonForm, { action: "/sign-out", label: "Sign out" })] }));
}
//# sourceMappingURL=frame.js.map