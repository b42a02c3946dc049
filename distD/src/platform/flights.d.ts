import type { Tag } from './reader.js';
/** Readings under way: who asks for the same meanwhile waits for the one that runs. */
export declare function createFlights(): {
    has: (key: string) => boolean;
    /** `tags` is null where they are known only by what was read. */
    join: <T>(key: string, tags: readonly Tag[] | null, start: () => Promise<T>) => Promise<T>;
    /** Who asks from here on must not get what was read before. */
    forget: (changed: readonly Tag[]) => void;
};
