import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Country } from '../../web/parts/country.js';
import { figure, Time } from '../../web/parts/figures.js';
import { Tabs } from '../../web/parts/tabs.js';
/** A member's name, which leads to their page. Names may run from right to left. */
export function MemberName({ member }) {
    return (_jsx("a", { href: `/members/${member.id}`, children: _jsx("bdi", { children: member.username }) }));
}
/** The card of a member, as it stands beside their posts. */
export function AuthorCard({ author }) {
    return (_jsxs("div", { class: "author", children: [_jsx("p", { class: "name", children: _jsx(MemberName, { member: author }) }), author.title && (_jsx("p", { class: "title", dir: "auto", children: author.title })), _jsx(MemberFacts, { member: author })] }));
}
/** What a card tells of a member, under the labels of the document. A label without a value is left out, as there. */
function MemberFacts({ member }) {
    return (_jsxs("dl", { class: "facts", "data-member": member.id, children: [_jsx(Fact, { label: "Joined", children: _jsx(Time, { at: member.joinedAt }) }), _jsx(Fact, { label: "Messages", name: "messages", children: figure(member.messageCount) }), _jsx(Fact, { label: "Reaction score", name: "score", children: figure(member.reactionScore) }), member.country && (_jsx(Fact, { label: "Country", children: _jsx(Country, { country: member.country }) })), member.location && (_jsx(Fact, { label: "Location", children: _jsx("span", { dir: "auto", children: member.location }) }))] }));
}
function Fact({ label, name, children }) {
    return (_jsxs("div", { children: [_jsx("dt", { children: label }), _jsx("dd", { "data-fact": name, children: children })] }));
}
/** The page of a member: their card, and one of the lists of what they did. */
export function MemberPage({ member, tab, children }) {
    const path = `/members/${member.id}`;
    const tabs = [
        { href: path, label: 'Posts' },
        { href: `${path}/given`, label: 'Reactions given' },
        { href: `${path}/received`, label: 'Reactions received' },
    ];
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: _jsx("bdi", { children: member.username }) }), _jsxs("div", { class: "panel", children: [member.title && (_jsx("p", { class: "title", dir: "auto", children: member.title })), _jsx(MemberFacts, { member: member })] }), _jsx(Tabs, { label: "What they did", tabs: tabs, current: tab }), _jsx("section", { "aria-label": tabs.find(({ href }) => href === tab)?.label, children: children })] }));
}
//# sourceMappingURL=markup.js.map