import type { VNode } from 'preact'
import { withQuery } from './address.js'
import { figure } from './figures.js'

/** Which page of how many, as every list with numbered pages tells it. */
export type Pagination = { page: number; pageCount: number }

/**
 * The numbers of a list's pages: the first, the last, and those around this one. Nothing where there is one page.
 * Where it stands twice, a label of its own tells the second from the first.
 */
export function Pager({
  path,
  page,
  pageCount,
  label = 'Pages',
}: Pagination & { path: string; label?: string }): VNode | null {
  if (pageCount <= 1) return null
  return (
    <nav class="pager" aria-label={label}>
      {page > 1 && (
        <a rel="prev" href={pagePath(path, page - 1)}>
          Previous
        </a>
      )}
      <ol>
        {numbers(page, pageCount).map((number, index, all) => (
          <li key={number} class={number - (all[index - 1] ?? number - 1) > 1 ? 'after-gap' : undefined}>
            <a
              href={pagePath(path, number)}
              aria-current={number === page ? 'page' : undefined}
              aria-label={`Page ${figure(number)}`}
            >
              {figure(number)}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <a rel="next" href={pagePath(path, page + 1)}>
          Next
        </a>
      )}
    </nav>
  )
}

/** The address of a page of a list; the first has the list's own. */
export function pagePath(path: string, page: number): string {
  return page > 1 ? withQuery(path, 'page', page) : path
}

function numbers(page: number, pageCount: number): number[] {
  const around = [1, page - 2, page - 1, page, page + 1, page + 2, pageCount]
  return [...new Set(around)].filter((number) => number >= 1 && number <= pageCount).sort((a, b) => a - b)
}

/** The way on in a list that flows. Nothing at its end. */
export function More({
  path,
  next,
  label = 'Older',
}: {
  path: string
  next: string | null
  label?: string
}): VNode | null {
  if (next === null) return null
  return (
    <nav class="pager" aria-label="More">
      <a rel="next" href={withQuery(path, 'after', next)}>
        {label}
      </a>
    </nav>
  )
}
