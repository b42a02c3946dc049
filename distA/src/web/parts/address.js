/** An address that asks for one thing more. */
export function withQuery(path, name, value) {
    return `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
}
/** The address of a form that leads on to `next` when it is done; to the front page it leads without being told. */
export function withNext(path, next) {
    return next === '/' ? path : withQuery(path, 'next', next);
}
//# sourceMappingURL=address.js.map