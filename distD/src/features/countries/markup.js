import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Country, CountryName, countryPath } from '../../web/parts/country.js';
import { counted, Time } from '../../web/parts/figures.js';
import { More } from '../../web/parts/pager.js';
import { Trail } from '../../web/parts/trail.js';
import { MemberName } from '../accounts/markup.js';
import { LatestPostEntries, LatestPostLine } from '../latest/markup.js';
const toCountries = { href: '/countries', label: 'Countries' };
/** The page of all countries that members write from. */
export function CountriesPage({ countries }) {
    return (_jsxs(_Fragment, { children: [_jsx("h1", { children: "Countries" }), _jsxs("div", { id: "countries", class: "panel", "data-live": true, children: [countries.length === 0 && _jsx("p", { children: "Nobody who names a country has written yet." }), countries.length > 0 && (_jsx("ul", { class: "lines", children: countries.map((entry) => (_jsx("li", { class: "split", "data-country": entry.country.code, children: _jsx(CountryEntry, { entry: entry }) }, entry.country.code))) }))] })] }));
}
function CountryEntry({ entry: { country, postCount, memberCount, latestPost } }) {
    return (_jsxs(_Fragment, { children: [_jsxs("div", { children: [_jsx("p", { class: "name", children: _jsx(Country, { country: country }) }), _jsxs("p", { class: "by", children: [counted(postCount, 'post', 'posts'), ", ", counted(memberCount, 'member', 'members')] })] }), _jsx("div", { children: _jsx(LatestPostLine, { post: latestPost }) })] }));
}
/** The page of a country. */
export function CountryPage({ country, latest, members }) {
    const path = countryPath(country);
    const isEmpty = latest.posts.length === 0 && members?.members.length === 0;
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [toCountries] }), _jsx("h1", { children: _jsx(CountryName, { country: country }) }), isEmpty && _jsxs("p", { class: "panel", children: ["Nobody from ", country.name, " writes here yet."] }), !isEmpty && (_jsxs("section", { id: "posts-from", class: "panel", "data-live": true, "aria-labelledby": "posts-from-heading", children: [_jsx("h2", { id: "posts-from-heading", children: "Latest posts" }), latest.posts.length === 0 && _jsxs("p", { children: ["There is no post from ", country.name, " that you may read yet."] }), latest.posts.length > 0 && _jsx(LatestPostEntries, { posts: latest.posts })] })), _jsx(More, { path: path, next: latest.next }), members && members.members.length > 0 && (_jsxs("section", { class: "panel", "aria-labelledby": "members-from-heading", children: [_jsxs("h2", { id: "members-from-heading", children: ["Members from ", country.name] }), _jsx(MemberLines, { members: members.members }), members.next && _jsxs("a", { href: `${path}/members`, children: ["All members from ", country.name] })] }))] }));
}
/** The page of all members from a country. */
export function CountryMembersPage({ country, members, next }) {
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [toCountries] }), _jsxs("h1", { children: ["Members from ", _jsx(CountryName, { country: country })] }), _jsx("div", { class: "panel", children: members.length === 0 ? _jsxs("p", { children: ["Nobody from ", country.name, " is here yet."] }) : _jsx(MemberLines, { members: members }) }), _jsx(More, { path: `${countryPath(country)}/members`, next: next })] }));
}
function MemberLines({ members }) {
    return (_jsx("ul", { class: "lines", children: members.map((member) => (_jsxs("li", { children: [_jsx(MemberName, { member: member }), _jsxs("span", { class: "by", children: [counted(member.messageCount, 'message', 'messages'), ", joined ", _jsx(Time, { at: member.joinedAt })] })] }, member.id))) }));
}
//# sourceMappingURL=markup.js.map