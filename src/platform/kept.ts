import { LRUCache } from 'lru-cache'
import { createFlights } from './flights.js'
import { createStore } from './kept-store.js'
import type { Kept, Made, Notes, Piece, Reader, Reading, Shelf, Tag } from './reader.js'

/** What keeping needs to know. */
export type KeptSource = {
  /** Reads from the database. */
  reader: Reader
  /** How many bytes may be kept. */
  maxBytes: number
  /** The place up to which the log was followed. */
  place(): number
  /** Whether the log is followed closely. What is kept counts only then. */
  isFollowing(): boolean
  /** Whether the database is away, and what was kept before may be shown. */
  isStaleShown(): boolean
  /** Whether the database holds no change of these that the log has not told of here. */
  isSettled(tags: readonly Tag[]): Promise<boolean>
  /** Resolves when the log was followed further, or soon. */
  settle(): Promise<unknown>
  /** Reads one snapshot of the database. */
  inSnapshot<T>(read: (reader: Reader) => Promise<T>): Promise<T>
}

/** How often something is made of what changes meanwhile, before a snapshot is taken: once only where that was in vain lately. */
const attempts = 3

/** For how long it is taken to be in vain, in milliseconds. */
const lately = 500

type Found<T> = { value: T; tags: readonly Tag[]; isKept: boolean } & Pick<Look, 'ahead'>

/** What was made, and whether others who ask meanwhile may get it too. */
type ForAll<T> = { value: T; isForAll: boolean }

/** Rows that were read together with a piece. */
type Aside = Notes['aside']

/** A look at the database, and what is changed by events ahead of its place, where the reading told it. */
type Look = { readonly place: number; ahead: readonly Tag[] | null }

/** Somebody who looks at the database: what changes meanwhile is told to them. */
type Watch = Pick<Notes, 'changed'>

/** Keeps what was read, within a number of bytes: what was used last stays longest. */
export function createKept(source: KeptSource): Kept {
  const { isFollowing } = source
  const store = createStore(source.maxBytes)
  const watches = new Set<Watch>()
  const flights = createFlights()
  const vain = new LRUCache<string, true>({ max: 1000, ttl: lately })

  /**
   * Reads, and hands what was read to `keep` when it may be kept: nothing of it changed meanwhile, here or elsewhere.
   * `keep` runs in one step with the last look: nothing can change in between.
   */
  const observe = async <T>(
    read: (look: Look) => Promise<T>,
    tagsOf: (value: T) => readonly Tag[] | null,
    keep: (value: T, tags: readonly Tag[]) => void,
  ): Promise<Found<T>> => {
    const watch: Watch = { changed: new Set() }
    watches.add(watch)
    try {
      // After the watch began: what is followed from here on is told to it.
      const look: Look = { place: source.place(), ahead: null }
      const value = await read(look)
      const tags = tagsOf(value)
      const isKept = tags !== null && isFollowing() && (await isSettled(tags, look)) && !areAmong(watch.changed, tags)
      if (isKept) keep(value, tags)
      return { value, tags: tags ?? [], isKept, ahead: look.ahead }
    } finally {
      watches.delete(watch)
    }
  }

  const isSettled = (tags: readonly Tag[], { ahead }: Look) =>
    ahead === null ? source.isSettled(tags) : !areAmong(new Set(ahead), tags)

  /**
   * Rows that are read on the way are handed on to what is made of them, and not kept: whoever reads a forum from end to
   * end, as search engines do, does not drive out what people read. Nor is the piece: without its rows, who needs it next
   * would read those by statements of their own. Who makes nothing has all of it kept.
   */
  const readPiece = async <T>(
    { key, tags, size, load }: Piece<T>,
    isMaking: boolean,
  ): Promise<Found<T> & { aside: Aside }> => {
    const aside = new Map<string, Map<number, unknown>>()
    const tagsAside: Tag[] = []
    const keeping: (() => void)[] = []
    const putAside: Reading['putAside'] = (shelf, id, value) => {
      const rows = aside.get(shelf.name) ?? new Map<number, unknown>()
      if (rows.has(id)) return
      aside.set(shelf.name, rows.set(id, value))
      tagsAside.push(tagOf(shelf, id))
      if (!isMaking) keeping.push(() => keepRow(shelf, id, value))
    }
    const found = await observe(
      (look) => {
        const tellAhead = (changed: readonly Tag[]) => {
          look.ahead = changed
        }
        return load(source.reader, { place: look.place, putAside, tellAhead })
      },
      (value) => tags(value)?.concat(tagsAside) ?? null,
      (value) => {
        for (const keep of keeping) keep()
        if (!isMaking || aside.size === 0) store.set(key, value, tags(value) ?? [], size(value))
      },
    )
    return { ...found, aside }
  }

  const readShelf = <T>(shelf: Shelf<T>, ids: readonly number[]): Promise<Found<ReadonlyMap<number, T>>> =>
    observe(
      () => shelf.load(source.reader, ids),
      () => ids.map((id) => tagOf(shelf, id)),
      (rows) => {
        for (const [id, row] of rows) keepRow(shelf, id, row)
      },
    )

  const keepRow = <T>(shelf: Shelf<T>, id: number, value: T) =>
    store.set(keyOf(shelf, id), value, [tagOf(shelf, id)], shelf.size(value))

  const lookUp = <T>(key: string): Found<T> | undefined => {
    const entry = isFollowing() ? store.get<T>(key) : undefined
    return entry && { value: entry.value, tags: entry.tags, isKept: true, ahead: null }
  }

  const note = async <T>(read: (reader: Reader, notes: Notes) => Promise<T>): Promise<T> => {
    const notes: Notes = { tags: [], changed: new Set(), unkept: [], aside: new Map(), pieces: new Map() }
    watches.add(notes)
    try {
      return await read(notingReader(notes), notes)
    } finally {
      watches.delete(notes)
    }
  }

  const makeFitting = async <T>(key: string, make: (reader: Reader) => Promise<Made<T>>): Promise<ForAll<T>> => {
    for (let left = vain.has(key) ? 1 : attempts; left > 0; left--) {
      const made = await note(async (reader, notes) => {
        const { value, size } = await make(reader)
        if (size === null) return { value, isForAll: false }
        if (isWhole(notes)) store.set(key, value, notes.tags, size)
        else if (!isOfOneMoment(notes)) return null
        return { value, isForAll: true }
      })
      if (made) return made
      if (left > 1) await source.settle()
    }
    vain.set(key, true)
    const { value, size } = await source.inSnapshot(make)
    return { value, isForAll: size !== null }
  }

  const isWhole = ({ unkept, changed, tags }: Notes) => unkept.length === 0 && isFollowing() && !areAmong(changed, tags)

  /**
   * Whether kept things are as of the moment of the one reading beside them, which nobody else may be given later. Where
   * somebody's rights changed by then, it may be whose asks: it is made again, for this node is about to hear of that.
   */
  const isOfOneMoment = ({ unkept, changed, tags }: Notes) => {
    const ahead = unkept.length === 1 ? unkept[0] : null
    if (!ahead?.every(isContent)) return false
    return isFollowing() && !areAmong(new Set([...ahead, ...changed]), tags)
  }

  const kept: Kept = {
    source: source.reader,
    place: source.place,
    get: (key) => (isFollowing() ? store.get<never>(key)?.value : undefined),
    stale: (key) => (source.isStaleShown() ? store.get<never>(key)?.value : undefined),
    making: <T>(key: string) => {
      const flight = isFollowing() ? flights.get<ForAll<T>>(key) : undefined
      return flight?.then(({ value, isForAll }) => (isForAll ? value : undefined))
    },
    put: (key, value, size) => store.set(key, value, [], size),
    recall: async (piece, notes) => {
      const before = notes?.pieces.get(piece.key)
      if (before !== undefined) return before as never
      const kept = lookUp<never>(piece.key)
      if (kept) return noteDown(kept, notes)
      const found = await flights.join(piece.key, null, () => readPiece(piece, notes !== undefined))
      if (notes && found.aside.size > 0) {
        notes.pieces.set(piece.key, found.value)
        for (const [name, rows] of found.aside) putTogether(notes.aside, name, rows)
      }
      return noteDown(found, notes)
    },
    recallEach: async <T>(shelf: Shelf<T>, ids: readonly number[], notes: Notes | undefined) => {
      const values = new Map<number, T>()
      // Their tags were noted with the piece that they were read with.
      const aside = isFollowing() ? (notes?.aside.get(shelf.name) as ReadonlyMap<number, T> | undefined) : undefined
      const isMissing = (id: number) => {
        const row = aside?.get(id)
        const kept = row === undefined ? lookUp<T>(keyOf(shelf, id)) : undefined
        const value = kept ? noteDown(kept, notes) : row
        if (value !== undefined) values.set(id, value)
        return value === undefined
      }
      const missing = [...new Set(ids)].filter(isMissing)
      if (missing.length === 0) return values
      const unread = missing.filter((id) => !flights.has(keyOf(shelf, id)))
      const reading = unread.length > 0 ? readShelf(shelf, unread) : null
      const join = async (id: number) => {
        const found = await flights.join(keyOf(shelf, id), [tagOf(shelf, id)], () => reading ?? readShelf(shelf, [id]))
        const value = noteDown(found, notes).get(id)
        if (value !== undefined) values.set(id, value)
      }
      await Promise.all(missing.map(join))
      return values
    },
    together: (read) =>
      note(async (reader, notes) => {
        const value = await read(reader)
        return isWhole(notes) ? { value } : null
      }),
    make: async <T>(key: string, make: (reader: Reader) => Promise<Made<T>>) => {
      if (!isFollowing()) return (await make(source.reader)).value
      const kept = lookUp<T>(key)
      if (kept) return kept.value
      const isFirst = !flights.has(key)
      const flight = flights.join(key, null, () => makeFitting(key, make))
      // What others may not get, nor their refusal, is nobody's but who asked for it.
      const made = isFirst ? await flight : await flight.catch(() => null)
      return made?.isForAll || (isFirst && made) ? made.value : (await makeFitting(key, make)).value
    },
    forget: (tags) => {
      for (const watch of watches) for (const tag of tags) watch.changed.add(tag)
      flights.forget(tags)
      store.forget(tags)
    },
    bytes: store.bytes,
  }
  const notingReader = noting(source.reader, kept)
  return kept
}

const tagOf = (shelf: Pick<Shelf<never>, 'kind'>, id: number): Tag => `${shelf.kind}:${id}`
const keyOf = (shelf: Pick<Shelf<never>, 'name'>, id: number) => `${shelf.name} ${id}`

function putTogether(all: Aside, name: string, rows: ReadonlyMap<number, unknown>): void {
  const before = all.get(name)
  all.set(name, before ? new Map([...before, ...rows]) : rows)
}

/** Whether some of these changed. */
export function areAmong(changed: ReadonlySet<Tag>, tags: Iterable<Tag>): boolean {
  if (changed.size === 0) return false
  if (changed.has('everything')) return true
  for (const tag of tags) if (changed.has(tag)) return true
  return false
}

const isContent = (tag: Tag) => /^(lists$|thread:|post:|card:)/.test(tag)

function noteDown<T>({ value, tags, isKept, ahead }: Found<T>, notes: Notes | undefined): T {
  if (isKept) notes?.tags.push(...tags)
  else notes?.unkept.push(ahead)
  return value
}

/** A reader for each thing that is made to be kept: it only recalls. */
function noting(reader: Reader, kept: Kept): (notes: Notes) => Reader {
  const prototype = { kept }
  for (const key of Object.keys(reader)) {
    Object.defineProperty(prototype, key, {
      get() {
        // Whatever is read past `recall` is not known to hold.
        throw new Error(`What is kept must be read by recall, not by ${key}`)
      },
    })
  }
  return (notes) => Object.assign(Object.create(prototype), { notes })
}
