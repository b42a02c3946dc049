import { z } from 'zod';
import { idParams } from '../../shared/fields.js';
import { siteName } from '../../web/frame.js';
import { page } from '../../web/page.js';
import { formats, writeFeed } from './formats.js';
import { readCountryFeed, readForumFeed, readLatestFeed, readMemberFeed, readThreadFeed } from './queries.js';
const ofAll = z.strictObject({ format: z.enum(formats) });
const ofOne = idParams.extend(ofAll.shape);
const ofCountry = ofAll.extend({ code: z.string().regex(/^[a-z]{2}$/) });
/** The lists of posts as feeds, beside the pages that show them. */
export const feedPages = [
    page({
        path: '/latest-posts.{format}',
        params: ofAll,
        show: async (asked) => answer(asked, await readLatestFeed(asked.reader, asked.actor)),
    }),
    feedOfOne('/forums/{id}.{format}', readForumFeed),
    feedOfOne('/threads/{id}.{format}', readThreadFeed),
    feedOfOne('/members/{id}.{format}', readMemberFeed),
    page({
        path: '/countries/{code}.{format}',
        params: ofCountry,
        show: async (asked) => answer(asked, await readCountryFeed(asked.reader, asked.actor, asked.params.code)),
    }),
];
function feedOfOne(path, read) {
    return page({
        path,
        params: ofOne,
        show: async (asked) => answer(asked, await read(asked.reader, asked.actor, asked.params.id)),
    });
}
function answer({ params, origin }, feed) {
    return writeFeed(feed, params.format, { name: siteName, origin });
}
//# sourceMappingURL=pages.js.map