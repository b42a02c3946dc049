/** The fields that were given, without those that are undefined: a change that does not name a field leaves it as it is. */
export function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=given.js.map