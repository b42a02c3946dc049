/** An address that asks for one thing more. */
export function withQuery(path: string, name: string, value: string | number): string {
  return `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`
}

/** The address of a form that leads on to `next` when it is done; to the front page it leads without being told. */
export function withNext(path: string, next: string): string {
  return next === '/' ? path : withQuery(path, 'next', next)
}
