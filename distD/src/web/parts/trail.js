import { jsx as _jsx } from "preact/jsx-runtime";
/** The ways up from a page, the outermost first: the address of each, and what people call it. */
export function Trail({ steps }) {
    return (_jsx("nav", { class: "trail", "aria-label": "Where this is", children: steps.map(({ href, label }) => (_jsx("a", { href: href, dir: "auto", children: label }, href))) }));
}
//# sourceMappingURL=trail.js.map