import { createFlights } from './flights.js';
import { createStore } from './kept-store.js';
/** How often something is made of what changes meanwhile, before a snapshot is taken. */
const attempts = 3;
/** Keeps what was read, within a number of bytes: what was used last stays longest. */
export function createKept(source) {
    const { isFollowing } = source;
    const store = createStore(source.maxBytes);
    const watches = new Set();
    const flights = createFlights();
    /**
     * Reads, and hands what was read to `keep` when it may be kept: nothing of it changed meanwhile, here or elsewhere.
     * `keep` runs in one step with the last look: nothing can change in between.
     */
    const observe = async (read, tagsOf, keep) => {
        const watch = { changed: new Set() };
        watches.add(watch);
        try {
            const value = await read();
            const tags = tagsOf(value);
            const isKept = tags !== null && isFollowing() && (await source.isSettled(tags)) && !hasChanged(watch, tags);
            if (isKept)
                keep(value, tags);
            return { value, tags: tags ?? [], isKept };
        }
        finally {
            watches.delete(watch);
        }
    };
    const readPiece = ({ key, tags, size, load }) => {
        const aside = [];
        const putAside = (shelf, id, value) => {
            aside.push({ tag: tagOf(shelf, id), keep: () => keepRow(shelf, id, value) });
        };
        return observe(() => load(source.reader, putAside), (value) => tags(value)?.concat(aside.map(({ tag }) => tag)) ?? null, (value) => {
            for (const { keep } of aside)
                keep();
            store.set(key, value, tags(value) ?? [], size(value));
        });
    };
    const readShelf = (shelf, ids) => observe(() => shelf.load(source.reader, ids), () => ids.map((id) => tagOf(shelf, id)), (rows) => {
        for (const [id, row] of rows)
            keepRow(shelf, id, row);
    });
    const keepRow = (shelf, id, value) => store.set(keyOf(shelf, id), value, [tagOf(shelf, id)], shelf.size(value));
    const lookUp = (key) => {
        const entry = isFollowing() ? store.get(key) : undefined;
        return entry && { ...entry, isKept: true };
    };
    const note = async (read) => {
        const notes = { tags: new Set(), changed: new Set(), isWhole: true };
        watches.add(notes);
        try {
            return await read(notingReader(notes), notes);
        }
        finally {
            watches.delete(notes);
        }
    };
    /** `isKept` of what is found says whether others may get it. */
    const makeWhole = async (key, make) => {
        for (let attempt = 1; attempt <= attempts; attempt++) {
            const made = await note(async (reader, notes) => {
                const { value, size } = await make(reader);
                if (size === null)
                    return { value, tags: [], isKept: false };
                if (!isWhole(notes))
                    return null;
                store.set(key, value, [...notes.tags], size);
                return { value, tags: [], isKept: true };
            });
            if (made)
                return made;
            await source.settle();
        }
        const { value, size } = await source.inSnapshot(make);
        return { value, tags: [], isKept: size !== null };
    };
    const isWhole = (notes) => notes.isWhole && isFollowing() && !hasChanged(notes, [...notes.tags]);
    const kept = {
        source: source.reader,
        place: source.place,
        get: (key) => (isFollowing() ? store.get(key)?.value : undefined),
        recall: async (piece, notes) => {
            const found = lookUp(piece.key) ?? (await flights.join(piece.key, null, () => readPiece(piece)));
            return noteDown(found, notes);
        },
        recallEach: async (shelf, ids, notes) => {
            const values = new Map();
            const missing = [...new Set(ids)].filter((id) => {
                const kept = lookUp(keyOf(shelf, id));
                if (kept)
                    values.set(id, noteDown(kept, notes));
                return !kept;
            });
            const unread = missing.filter((id) => !flights.has(keyOf(shelf, id)));
            const reading = unread.length > 0 ? readShelf(shelf, unread) : null;
            const join = async (id) => {
                const found = await flights.join(keyOf(shelf, id), [tagOf(shelf, id)], () => reading ?? readShelf(shelf, [id]));
                const value = noteDown(found, notes).get(id);
                if (value !== undefined)
                    values.set(id, value);
            };
            await Promise.all(missing.map(join));
            return values;
        },
        together: (read) => note(async (reader, notes) => {
            const value = await read(reader);
            return isWhole(notes) ? { value } : null;
        }),
        make: async (key, make) => {
            if (!isFollowing())
                return (await make(source.reader)).value;
            const kept = lookUp(key);
            if (kept)
                return kept.value;
            const isFirst = !flights.has(key);
            const flight = flights.join(key, null, () => makeWhole(key, make));
            // What others may not get, nor their refusal, is nobody's but who asked for it.
            const made = isFirst ? await flight : await flight.catch(() => null);
            return made?.isKept || (isFirst && made) ? made.value : (await makeWhole(key, make)).value;
        },
        forget: (tags) => {
            for (const watch of watches)
                for (const tag of tags)
                    watch.changed.add(tag);
            flights.forget(tags);
            store.forget(tags);
        },
        bytes: store.bytes,
    };
    const notingReader = noting(source.reader, kept);
    return kept;
}
const tagOf = (shelf, id) => `${shelf.kind}:${id}`;
const keyOf = (shelf, id) => `${shelf.name} ${id}`;
function hasChanged({ changed }, tags) {
    return changed.size > 0 && (changed.has('everything') || tags.some((tag) => changed.has(tag)));
}
function noteDown({ value, tags, isKept }, notes) {
    if (!notes)
        return value;
    for (const tag of tags)
        notes.tags.add(tag);
    notes.isWhole &&= isKept;
    return value;
}
/** A reader for each thing that is made to be kept: it only recalls. */
function noting(reader, kept) {
    const prototype = { kept };
    for (const key of Object.keys(reader)) {
        Object.defineProperty(prototype, key, {
            get() {
                // Whatever is read past `recall` is not known to hold.
                throw new Error(`What is kept must be read by recall, not by ${key}`);
            },
        });
    }
    return (notes) => Object.assign(Object.create(prototype), { notes });
}
//# sourceMappingURL=kept.js.map