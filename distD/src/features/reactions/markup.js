import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Fragment } from 'preact';
import { withQuery } from '../../web/parts/address.js';
import { figure, Time } from '../../web/parts/figures.js';
import { More } from '../../web/parts/pager.js';
import { Tabs } from '../../web/parts/tabs.js';
import { Trail } from '../../web/parts/trail.js';
import { MemberName } from '../accounts/markup.js';
/** How a post was received, by whom, and the choice of a reaction for those who may react. */
export function Reactions({ post, types, own, canReact, reactors }) {
    const { counts } = post.reactions;
    const used = types.filter(({ key }) => counts[key]);
    return (_jsxs("div", { class: "reactions", "data-reactions": post.id, "data-own": own, children: [used.length > 0 && (_jsx("ul", { children: used.map((type) => (_jsxs("li", { children: [_jsx(Emoji, { type: type }), " ", _jsx("span", { class: "unseen", children: type.name }), " ", figure(counts[type.key] ?? 0)] }, type.key))) })), _jsx(ReactorNames, { post: post, reactors: reactors }), canReact && _jsx(ReactionChoice, { postId: post.id, types: types, own: own })] }));
}
function Emoji({ type }) {
    return (_jsx("span", { "aria-hidden": "true", title: type.name, children: type.emoji }));
}
/** Up to three names and how many others, which lead to all of them. */
function ReactorNames({ post, reactors }) {
    const total = totalOf(post.reactions);
    if (total === 0)
        return null;
    const named = reactors?.slice(0, 3) ?? [];
    const others = total - named.length;
    return (_jsxs("a", { class: "by", href: `/posts/${post.id}/reactions`, children: [named.length === 0 && 'Who reacted', named.map(({ id, username }, index) => (_jsxs(Fragment, { children: [index > 0 && (index === named.length - 1 && others <= 0 ? ' and ' : ', '), _jsx("bdi", { children: username })] }, id))), named.length > 0 && others > 0 && ` and ${figure(others)} ${others === 1 ? 'other' : 'others'}`] }));
}
function totalOf({ counts }) {
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
/** All types in one form. Pressing the own reaction takes it away. */
function ReactionChoice({ postId, types, own }) {
    const chosen = types.find(({ key }) => key === own);
    return (_jsxs("details", { children: [_jsx("summary", { children: chosen ? `Your reaction: ${chosen.name}` : 'React' }), _jsx("form", { method: "post", action: `/posts/${postId}/reaction`, children: types.map(({ key, name, emoji }) => (_jsxs("button", { type: "submit", name: "type", value: key === own ? '' : key, "aria-pressed": key === own ? 'true' : undefined, children: [_jsx("span", { "aria-hidden": "true", children: emoji }), " ", name] }, key))) })] }));
}
/** Who reacted to a post and how, all or of one type. */
export function ReactorsPage({ post, thread, types, type, reactions, next }) {
    const all = `/posts/${post.id}/reactions`;
    const current = type === null ? all : withQuery(all, 'type', type);
    return (_jsxs(_Fragment, { children: [_jsx(Trail, { steps: [{ href: `/threads/${thread.id}`, label: thread.title }] }), _jsx("h1", { children: "Who reacted" }), _jsxs("p", { children: ["To ", post.position === null ? 'a deleted post' : _jsxs("a", { href: `/posts/${post.id}`, children: ["post #", post.position] }), " by", ' ', _jsx(MemberName, { member: post.author })] }), _jsx(Tabs, { label: "Types", tabs: typeTabs(all, types, post.reactions), current: current }), reactions.length === 0 ? (_jsx("p", { class: "panel", children: "There is no reaction to show." })) : (_jsx(Reactors, { reactions: reactions, types: types })), _jsx(More, { path: current, next: next })] }));
}
function Reactors({ reactions, types }) {
    return (_jsx("ul", { class: "panel lines", children: reactions.map(({ user, type, createdAt }) => (_jsxs("li", { children: [_jsx(ReactionName, { types: types, type: type }), " ", _jsx(MemberName, { member: user }), _jsx("span", { class: "by", children: _jsx(Time, { at: createdAt }) })] }, user.id))) }));
}
function typeTabs(all, types, reactions) {
    const { counts } = reactions;
    const used = types.filter(({ key }) => counts[key]);
    return [
        { href: all, label: `All ${figure(totalOf(reactions))}` },
        ...used.map((type) => ({
            href: withQuery(all, 'type', type.key),
            label: (_jsxs(_Fragment, { children: [_jsx(Emoji, { type: type }), " ", type.name, " ", figure(counts[type.key] ?? 0)] })),
        })),
    ];
}
/** A type by its key: the emoji, and its name. */
function ReactionName({ types, type }) {
    const found = types.find(({ key }) => key === type);
    if (!found)
        return _jsx(_Fragment, { children: type });
    return (_jsxs(_Fragment, { children: [_jsx(Emoji, { type: found }), " ", found.name] }));
}
/** The reactions that a member gave, or received: how, to or from whom, and in which thread. */
export function MemberReactions({ reactions, direction, types }) {
    if (reactions.length === 0)
        return _jsx("p", { class: "panel", children: "There is no reaction here that you may see." });
    return (_jsx("ul", { class: "panel lines", children: reactions.map(({ type, createdAt, user, post }) => (_jsxs("li", { children: [_jsxs("p", { children: [_jsx(ReactionName, { types: types, type: type }), " ", direction === 'given' ? 'to' : 'by', ' ', _jsx(MemberName, { member: user })] }), _jsx("a", { href: `/posts/${post.id}`, dir: "auto", children: post.thread.title }), _jsx("span", { class: "by", children: _jsx(Time, { at: createdAt }) })] }, `${post.id}/${user.id}`))) }));
}
//# sourceMappingURL=markup.js.map