import { z } from 'zod';
import { numeral } from '../../shared/fields.js';
import { writeXml } from '../../shared/xml.js';
import { page } from '../../web/page.js';
import { mostParts, readLists, readThreadPart, readThreadParts } from './queries.js';
/** What search engines ask first: what they may read, and where it is. */
export const sitemapPages = [
    page({
        path: '/robots.txt',
        show: async ({ origin }) => ({ type: 'text/plain; charset=utf-8', body: robots(origin) }),
    }),
    page({
        path: '/sitemap.xml',
        show: async ({ reader, origin }) => {
            const parts = await readThreadParts(reader);
            const names = ['forums', ...parts.map((part) => `threads-${part}`)];
            const sitemap = names.map((name) => ({ loc: `${origin}/sitemaps/${name}.xml` }));
            return asXml({ sitemapindex: { '@xmlns': namespace, sitemap } });
        },
    }),
    page({
        path: '/sitemaps/forums.xml',
        show: async ({ reader, origin }) => listPlaces(origin, await readLists(reader)),
    }),
    page({
        path: '/sitemaps/threads-{part}.xml',
        params: z.strictObject({ part: numeral(1, mostParts) }),
        show: async ({ reader, params, origin }) => listPlaces(origin, await readThreadPart(reader, params.part)),
    }),
];
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Pages for programs, for one member alone, or of forms. */
const disallowed = [
    '/api/',
    '/settings',
    '/sign-in',
    '/sign-up',
    '/sign-out',
    '/set-up',
    '/reports',
    '/forums/*/',
    '/posts/*/',
    '/threads/*/',
];
function robots(origin) {
    const lines = [
        'User-agent: *',
        ...disallowed.map((path) => `Disallow: ${path}`),
        '',
        `Sitemap: ${origin}/sitemap.xml`,
    ];
    return `${lines.join('\n')}\n`;
}
/** A list of addresses as sitemaps.org defines it. Not by a package for it: those write streams to files, and this is all. */
function listPlaces(origin, places) {
    const url = places.map(({ path, lastPostAt }) => ({
        loc: origin + path,
        ...(lastPostAt && { lastmod: lastPostAt.toISOString() }),
    }));
    return asXml({ urlset: { '@xmlns': namespace, url } });
}
function asXml(root) {
    return { type: 'application/xml; charset=utf-8', body: writeXml(root) };
}
//# sourceMappingURL=pages.js.map