import type { Tag } from './reader.js';
/** Values under keys, within a number of bytes, and which of them were made of what. What was used last stays longest. */
export declare function createStore(maxSize: number): {
    get: <T>(key: string) => {
        value: T;
        tags: readonly Tag[];
    } | undefined;
    set: (key: string, value: unknown, tags: readonly Tag[], size: number) => void;
    forget: (tags: readonly Tag[]) => void;
    bytes: () => number;
};
