import { jsx as _jsx } from "preact/jsx-runtime";
/** Links to the views of one thing, with the one that is shown marked. */
export function Tabs({ label, tabs, current }) {
    return (_jsx("nav", { class: "tabs", "aria-label": label, children: tabs.map(({ href, label }) => (_jsx("a", { href: href, "aria-current": href === current ? 'page' : undefined, children: label }, href))) }));
}
//# sourceMappingURL=tabs.js.map