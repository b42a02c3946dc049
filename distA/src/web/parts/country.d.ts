import type { VNode } from 'preact';
type Shown = {
    code: string;
    name: string;
};
/** A country: its flag, and its name, which leads to what is written from there. */
export declare function Country({ country }: {
    country: Shown;
}): VNode;
/** A country's flag and name. */
export declare function CountryName({ country }: {
    country: Shown;
}): VNode;
/** The address of a country's page. */
export declare function countryPath({ code }: Pick<Shown, 'code'>): string;
export {};
