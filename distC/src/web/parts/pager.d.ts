import type { VNode } from 'preact';
/** Which page of how many, as every list with numbered pages tells it. */
export type Pagination = {
    page: number;
    pageCount: number;
};
/**
 * The numbers of a list's pages: the first, the last, and those around this one. Nothing where there is one page.
 * Where it stands twice, a label of its own tells the second from the first.
 */
export declare function Pager({ path, page, pageCount, label, }: Pagination & {
    path: string;
    label?: string;
}): VNode | null;
/** The address of a page of a list; the first has the list's own. */
export declare function pagePath(path: string, page: number): string;
/** The way on in a list that flows. Nothing at its end. */
export declare function More({ path, next, label, }: {
    path: string;
    next: string | null;
    label?: string;
}): VNode | null;
