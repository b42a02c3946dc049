/** Declares a statement. Its name must be its own. */
export function statement(name, text) {
    return { name, text };
}
//# sourceMappingURL=statement.js.map