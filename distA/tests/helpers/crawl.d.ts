/** What an address answered. `address` is where it led, `from` the page whose link was followed first, if any. */
export type Answered = {
    status: number;
    html: string;
    address: string;
    from: string | null;
};
/** Asks for an address of a forum. */
export type Ask = (path: string) => Promise<Omit<Answered, 'from'>>;
/** Reads pages from `starts` on, and all that they lead to on this host. */
export declare function crawl(ask: Ask, starts: readonly string[]): Promise<Map<string, Answered>>;
/** An address without what tells one post, member or thread from another. */
export declare function shapeOf(path: string): string;
/** Where a page's links, pictures, styles and scripts lead on this host, with the places in the page that they name. */
export declare function linksOf({ html, address }: Omit<Answered, 'from'>): string[];
