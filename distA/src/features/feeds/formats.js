import { absoluteLinks } from '../../shared/safe-html.js';
import { writeXml } from '../../shared/xml.js';
/** The formats of feeds, by the ending of their addresses. */
export const formats = ['rss', 'atom', 'json'];
/** Writes a feed in a format, for the forum of this name and origin. */
export function writeFeed(feed, format, site) {
    const { type, write } = writers[format];
    return { type, body: write(toTelling(feed, format, site)) };
}
function toTelling({ title, path, posts }, format, { name, origin }) {
    const newest = Math.max(0, ...posts.map(({ updatedAt }) => updatedAt.getTime()));
    return {
        title: `${title} · ${name}`,
        about: `The newest posts of “${title}” on ${name}`,
        page: origin + path,
        self: `${origin}${path}.${format}`,
        siteName: name,
        updatedAt: new Date(newest),
        posts: posts.map((post) => ({
            ...post,
            address: `${origin}/posts/${post.id}`,
            author: { name: post.author.username, address: `${origin}/members/${post.author.id}` },
            html: absoluteLinks(post.html, origin),
        })),
    };
}
const writers = {
    rss: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
    atom: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
    json: { type: 'application/feed+json; charset=utf-8', write: writeJson },
};
const atomNamespace = 'http://www.w3.org/2005/Atom';
/** RSS 2.0. What it calls `author` is a mail address: the name stands in `dc:creator`. */
function writeRss({ title, about, page, self, siteName, updatedAt, posts }) {
    return writeXml({
        rss: {
            '@version': '2.0',
            '@xmlns:atom': atomNamespace,
            '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
            '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            channel: {
                title,
                link: page,
                description: about,
                generator: siteName,
                lastBuildDate: updatedAt.toUTCString(),
                'atom:link': { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
                item: posts.map((post) => ({
                    title: post.title,
                    link: post.address,
                    guid: { '@isPermaLink': 'true', '#text': post.address },
                    pubDate: post.createdAt.toUTCString(),
                    'dc:creator': post.author.name,
                    'content:encoded': post.html,
                })),
            },
        },
    });
}
function writeAtom({ title, about, page, self, siteName, updatedAt, posts }) {
    return writeXml({
        feed: {
            '@xmlns': atomNamespace,
            id: page,
            title,
            subtitle: about,
            updated: updatedAt.toISOString(),
            generator: siteName,
            link: [
                { '@href': page, '@rel': 'alternate', '@type': 'text/html' },
                { '@href': self, '@rel': 'self', '@type': 'application/atom+xml' },
            ],
            entry: posts.map((post) => ({
                id: post.address,
                title: post.title,
                link: { '@href': post.address, '@rel': 'alternate', '@type': 'text/html' },
                published: post.createdAt.toISOString(),
                updated: post.updatedAt.toISOString(),
                author: { name: post.author.name, uri: post.author.address },
                content: { '@type': 'html', '#text': post.html },
            })),
        },
    });
}
/** JSON Feed 1.1. */
function writeJson({ title, about, page, self, posts }) {
    return JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title,
        description: about,
        home_page_url: page,
        feed_url: self,
        items: posts.map((post) => ({
            id: post.address,
            url: post.address,
            title: post.title,
            content_html: post.html,
            date_published: post.createdAt,
            date_modified: post.updatedAt,
            authors: [{ name: post.author.name, url: post.author.address }],
        })),
    });
}
//# sourceMappingURL=formats.js.map