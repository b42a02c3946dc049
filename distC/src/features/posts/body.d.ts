import type { Reader } from '../../platform/transaction.js';
import type { BodyLookup } from '../../shared/body-lookup.js';
/** A post's text as it is stored: the source, and what it looks like. */
export type RenderedBody = {
    body: string;
    html: string;
    excerpt: string;
    rendererVersion: number;
};
/**
 * Renders a body for a post in a forum: members that it mentions and posts that it quotes are linked.
 * A quoted post is named only when everybody who reads the forum may see it: it stands in the same forum,
 * or where guests read. The forum is asked for only when it matters. Done before the transaction, so that no lock is held meanwhile.
 */
export declare function renderBody(reader: Reader, forumId: () => Promise<number> | number, source: string): Promise<RenderedBody>;
/** Renders a body with names and posts that are known already. Nothing is read. */
export declare function renderBodyWith(lookup: BodyLookup, source: string): RenderedBody;
