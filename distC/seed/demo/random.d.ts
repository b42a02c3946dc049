/** Numbers that look random and are the same on every machine for the same keys. Not for secrets. */
export type Random = {
    /** From 0 up to, but not including, 1. */
    next(): number;
    /** A whole number from 0 up to, but not including, `end`. */
    below(end: number): number;
    chance(probability: number): boolean;
    pick<T>(list: readonly [T, ...T[]]): T;
    /** A whole number of at least 1 with a long tail: most are small, a few reach `max`. A smaller `alpha`, a longer tail. */
    longTail(alpha: number, max: number): number;
};
/** A stream of numbers for its keys: another key, another stream, so that parts can be made in any order. */
export declare function randomOf(...keys: readonly (string | number)[]): Random;
/** Picks one of several with weights that need no certain sum. */
export declare function pickWeighted<T>(random: Random, list: readonly (readonly [T, number])[], fallback: T): T;
