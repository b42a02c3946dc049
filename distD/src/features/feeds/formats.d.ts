import type { Feed } from './views.js';
/** The formats of feeds, by the ending of their addresses. */
export declare const formats: readonly ['rss', 'atom', 'json'];
export type Format = (typeof formats)[number];
/** Writes a feed in a format, for the forum of this name and origin. */
export declare function writeFeed(feed: Feed, format: Format, site: Site): {
    type: string;
    body: string;
};
type Site = {
    name: string;
    origin: string;
};
export {};
