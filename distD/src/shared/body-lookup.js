/** The way of a lookup into Markdown's rules. */
export function toEnv(lookup) {
    return { lookup };
}
/** The lookup that rendering was given. */
export function fromEnv(env) {
    return env?.lookup;
}
//# sourceMappingURL=body-lookup.js.map