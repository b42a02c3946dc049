import { jsx as _jsx } from "preact/jsx-runtime";
import { z } from 'zod';
import { demandCountry } from '../../shared/country.js';
import { placeAsked } from '../../shared/fields.js';
import { given } from '../../shared/given.js';
import { page } from '../../web/page.js';
import { countryPath } from '../../web/parts/country.js';
import { readMembersOfCountry } from '../accounts/queries.js';
import { readCountries, readLatestPosts } from '../latest/queries.js';
import { markUnread } from '../reads/queries.js';
import { CountriesPage, CountryMembersPage, CountryPage } from './markup.js';
/** How many posts or members a page of a list shows. */
const limit = 20;
/** A code in either case: the page's address has it in lower case. */
const inEitherCase = z.strictObject({ code: z.string() });
/** Countries: what is new from each, and who writes from there. */
export const countryPages = [
    page({
        path: '/countries',
        isShared: true,
        show: async ({ reader, actor }) => {
            const { countries } = await readCountries(reader, actor);
            return {
                title: 'Countries',
                main: _jsx(CountriesPage, { countries: countries }),
                canonical: '/countries',
                description: 'The countries that members write from, the one with the newest post first.',
                live: { streams: ['latest-posts'] },
            };
        },
    }),
    page({
        path: '/countries/{code}',
        params: inEitherCase,
        query: placeAsked,
        show: async ({ reader, actor, params, query: { after } }) => {
            const country = demandCountry(params.code);
            const { code } = country;
            const path = countryPath(country);
            if (params.code !== code.toLowerCase())
                return { redirect: path };
            const { posts, next } = await readLatestPosts(reader, actor, { limit, after, per: 'thread', country: code });
            const latest = { posts: await markUnread(reader, actor, posts), next };
            const members = after === undefined ? await readMembersOfCountry(reader, code, { limit }) : null;
            return {
                title: country.name,
                main: _jsx(CountryPage, { country: country, latest: latest, members: members }),
                description: `What is new from ${country.name}, and who writes from there.`,
                feed: path,
                live: { streams: [`country:${code}`] },
                ...given({ canonical: after === undefined ? path : undefined }),
            };
        },
    }),
    page({
        path: '/countries/{code}/members',
        params: inEitherCase,
        query: placeAsked,
        show: async ({ reader, params, query: { after } }) => {
            const country = demandCountry(params.code);
            const found = await readMembersOfCountry(reader, country.code, { limit, after });
            return { title: `Members from ${country.name}`, main: _jsx(CountryMembersPage, { country: country, ...found }) };
        },
    }),
];
//# sourceMappingURL=pages.js.map