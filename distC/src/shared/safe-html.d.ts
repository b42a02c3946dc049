/** How long a link's address may be, in characters. */
export declare const linkLength = 2000;
/** Where a link may lead: http, https and mail addresses, and paths of this site. Longer ones than 2,000 are no links. */
export declare function isAllowedLink(url: string): boolean;
/**
 * Where an image may come from: https, and paths of this site. Images of other sites are allowed, as forums live by
 * them; they load late and without a referrer, so their host learns a reader's address but not what is being read.
 */
export declare function isAllowedImage(url: string): boolean;
/** The second wall: drops every tag, attribute, class and address that a rendered post cannot have. */
export declare function sanitize(html: string): string;
/**
 * Rendered HTML whose links and images name this site too, for readers elsewhere. In what `sanitize` wrote, no quote or
 * angle bracket stands bare in an attribute: what looks like one within a tag is one.
 */
export declare function absoluteLinks(sanitized: string, origin: string): string;
