import { LRUCache } from 'lru-cache';
/** Values under keys, within a number of bytes, and which of them were made of what. What was used last stays longest. */
export function createStore(maxSize) {
    const madeOf = new Map();
    const entries = new LRUCache({
        maxSize,
        dispose: ({ tags }, key) => {
            for (const tag of tags) {
                const keys = madeOf.get(tag);
                keys?.delete(key);
                if (keys?.size === 0)
                    madeOf.delete(tag);
            }
        },
    });
    return {
        get: (key) => entries.get(key),
        set: (key, value, tags, size) => {
            entries.set(key, { value, tags }, { size: Math.ceil(size) + 100 });
            // What is too large alone was not taken.
            if (!entries.has(key))
                return;
            for (const tag of tags) {
                const keys = madeOf.get(tag) ?? new Set();
                madeOf.set(tag, keys.add(key));
            }
        },
        forget: (tags) => {
            if (tags.includes('everything'))
                entries.clear();
            else
                for (const tag of tags)
                    for (const key of [...(madeOf.get(tag) ?? [])])
                        entries.delete(key);
        },
        bytes: () => entries.calculatedSize,
    };
}
//# sourceMappingURL=kept-store.js.map