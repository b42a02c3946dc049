/** Files by their path below the root of a planted house. */
export type Planted = Record<string, string>;
/** Files that break no rule, for planted imports to point at. */
export declare const soundHouse: Planted;
/** Builds a sound house in a folder of its own, with these files added or in place of its own, and lets `look` see it. */
export declare function inPlantedHouse<T>(planted: Planted, look: (folder: string) => Promise<T>): Promise<T>;
