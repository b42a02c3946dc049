import type { VNode } from 'preact';
import type { CountryView, MembersAnswer } from '../accounts/schema.js';
import { type MarkedPost } from '../latest/markup.js';
import type { CountriesAnswer } from '../latest/schema.js';
type Countries = CountriesAnswer['countries'];
/** The page of all countries that members write from. */
export declare function CountriesPage({ countries }: {
    countries: Countries;
}): VNode;
/** What is new from a country, and who writes from there. Members are left out on the later pages of its posts. */
type ShownCountry = {
    country: CountryView;
    latest: {
        posts: readonly MarkedPost[];
        next: string | null;
    };
    members: MembersAnswer | null;
};
/** The page of a country. */
export declare function CountryPage({ country, latest, members }: ShownCountry): VNode;
/** The page of all members from a country. */
export declare function CountryMembersPage({ country, members, next }: MembersAnswer & Pick<ShownCountry, 'country'>): VNode;
export {};
