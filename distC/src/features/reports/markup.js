import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Time } from '../../web/parts/figures.js';
import { ButtonForm, Field, OnceKey, Refused, SendButton, typedText } from '../../web/parts/form.js';
import { More } from '../../web/parts/pager.js';
import { MemberName } from '../accounts/markup.js';
const longestReason = 1000;
/** The form by which a member reports a post. `isAgain`: they did so already, and nobody has looked at it yet. */
export function ReportPage({ reported, isAgain, ...shown }) {
    const { post, thread } = reported;
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Report a post" }), _jsxs("div", { class: "panel", children: [_jsx("h2", { children: _jsx("a", { href: `/posts/${post.id}`, dir: "auto", children: thread.title }) }), _jsx(Excerpt, { reported: reported })] }), _jsxs("form", { method: "post", action: `/posts/${post.id}/report`, class: "panel", children: [_jsx(Refused, { refusal: shown.refusal, labels: { reason: 'What is wrong with it' } }), isAgain && _jsx("p", { class: "notice", children: "You have reported this post. What you write now takes the place of that." }), _jsx(OnceKey, {}), _jsx(Field, { name: "reason", label: "What is wrong with it", hint: "The moderators of this forum read it, and nobody else.", refusal: shown.refusal, input: (attributes) => (_jsx("textarea", { ...attributes, required: true, rows: 4, maxLength: longestReason, dir: "auto", value: typedText(shown.typed, 'reason') })) }), _jsx(SendButton, { children: "Report" })] })] }));
}
/** What a member sees after they have reported a post. */
export function ReportedPage({ postId }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Thank you" }), _jsx("p", { children: "The moderators of this forum will look at the post." }), _jsx("p", { children: _jsx("a", { href: `/posts/${postId}`, children: "Back to the post" }) })] }));
}
/** The reports that are open, gathered by the posts that they are about. */
export function ReportsPage({ reports, next }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Reports" }), reports.length === 0 && _jsx("p", { class: "panel", children: "There is no open report." }), byPost(reports).map((about) => (_jsx(ReportsOfPost, { reports: about }, about[0].post.id))), _jsx(More, { path: "/reports", next: next, label: "Newer" })] }));
}
/** In the order of the oldest of each post. */
function byPost(reports) {
    const gathered = new Map();
    for (const report of reports) {
        const about = gathered.get(report.post.id);
        if (about)
            about.push(report);
        else
            gathered.set(report.post.id, [report]);
    }
    return [...gathered.values()];
}
function ReportsOfPost({ reports }) {
    const [first] = reports;
    const { post, thread } = first;
    const heading = `about-${post.id}`;
    return (_jsxs("section", { class: "panel", "aria-labelledby": heading, children: [_jsxs("h2", { id: heading, children: [_jsx("a", { href: `/posts/${post.id}`, dir: "auto", children: thread.title }), post.state === 'deleted' && _jsx("span", { class: "mark", children: "Deleted" })] }), _jsx(Excerpt, { reported: first }), _jsx("ul", { class: "lines", children: reports.map((report) => (_jsxs("li", { children: [_jsx("p", { class: "said", dir: "auto", children: report.reason }), _jsxs("span", { class: "by", children: [_jsx(MemberName, { member: report.reporter }), ", ", _jsx(Time, { at: report.createdAt })] })] }, report.id))) }), _jsx(ButtonForm, { action: `/reports/${first.id}/close`, label: "Close" })] }));
}
/** Where a reported post stands, by whom it is, and how it begins. */
function Excerpt({ reported: { post, forum } }) {
    return (_jsxs(_Fragment, { children: [_jsxs("p", { class: "by", children: [_jsx(MemberName, { member: post.author }), ", ", _jsx(Time, { at: post.createdAt }), ", in", ' ', _jsx("a", { href: `/forums/${forum.id}`, dir: "auto", children: forum.name })] }), _jsx("blockquote", { dir: "auto", children: post.excerpt })] }));
}
//# sourceMappingURL=markup.js.map