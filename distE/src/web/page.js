/** Declares a page. */
export function page(spec) {
    return { kind: 'page', ...spec };
}
/** Declares a form. */
export function form(spec) {
    return { kind: 'form', ...spec };
}
/** Where a form leads that was sent from another page: an address of ours, or the front page. */
export function localPath(asked) {
    return asked !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) ? asked : '/';
}
//# sourceMappingURL=page.js.map