/** What is wrong with the HTML of a page for who cannot see it, or runs no script. Nothing where it is sound. */
export declare function unsoundness(html: string): string[];
