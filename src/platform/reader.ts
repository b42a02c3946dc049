import type { Prisma, PrismaClient } from '../../prisma/client/client.js'
import type { Run } from './statement.js'

type ReadMethod =
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'count'
  | 'aggregate'
  | 'groupBy'

type Model = Uncapitalize<Prisma.ModelName>

/** Prisma's client without its writing methods: what queries and views get. A `Tx` is one too. */
export type Reader = { [M in Model]: Pick<PrismaClient[M], ReadMethod & keyof PrismaClient[M]> } & Pick<
  PrismaClient,
  '$queryRaw'
> & {
    /** Runs a statement of a hot path, and answers its rows. */
    run: Run
    /** What was read before and still holds. A transaction has none: it must see what it wrote itself. */
    readonly kept?: Kept
    /** Where what is read is noted, for an answer that is made to be kept. */
    readonly notes?: Notes
  }

/**
 * What a kept thing was made of, so that it can be forgotten when that changes. `lists` is in which order threads and
 * posts stand, and how many there are; `everything` changes where so much does that it is not told one by one.
 */
export type Tag = 'everything' | 'lists' | `${'thread' | 'post' | 'card' | 'member' | 'session' | 'token'}:${number}`

/** Something that can be read from the database and kept. */
export type Piece<T> = {
  /** What it is kept under. */
  key: string
  /** What it was made of; null where it shall not be kept. */
  tags: (value: T) => readonly Tag[] | null
  /** About how many bytes of memory it takes. */
  size: (value: T) => number
  load: (reader: Reader, reading: Reading) => Promise<T>
}

/** A reading of a piece. */
export type Reading = {
  /** The place up to which the log was followed when it began. */
  readonly place: number
  /** Hands on a row of a shelf that was read on the way, and whoever asked needs next. */
  putAside<V>(shelf: Shelf<V>, id: number, value: V): void
  /** Tells what is changed by events ahead of that place, as the very statement saw them that read all: nobody need ask for them then. */
  tellAhead(changed: readonly Tag[]): void
}

/** Rows of one kind that are kept one by one, each until what its tag names changes. */
export type Shelf<T> = {
  name: string
  kind: 'thread' | 'post' | 'card'
  /** About how many bytes of memory one takes. */
  size: (value: T) => number
  /** Reads these rows at once; what is not there is left out. */
  load: (reader: Reader, ids: readonly number[]) => Promise<ReadonlyMap<number, T>>
}

/** Something that was made of what was read. `size` is about how many bytes of memory it takes, null where nobody else may get it. */
export type Made<T> = { value: T; size: number | null }

/** What an answer was made of, noted while it is made. */
export type Notes = {
  tags: Tag[]
  /** What changed since the first note. */
  changed: Set<Tag>
  /** What was read past what is kept: for each such reading what is changed ahead of it in the log, null where it did not tell. */
  unkept: (readonly Tag[] | null)[]
  /** Rows that were read on the way, by their shelf and their id, for what is made of them now. */
  aside: Map<string, ReadonlyMap<number, unknown>>
  /** Pieces that such rows were read with, by their keys. */
  pieces: Map<string, unknown>
}

/**
 * What was read from the database and still holds.
 *
 * The rule: what is kept is as of the place in the log up to which this process has followed it. What a writer of this
 * process changes is forgotten with its commit, all else when the log is followed past it; and what was read after a
 * change that the log has not told of yet is used, but not kept. So kept things fit together, whenever each was read.
 */
export type Kept = {
  get<T>(key: string): T | undefined
  /** What was kept when the database went away, for as long as that may be shown. Nobody's rights to it can be known. */
  stale<T>(key: string): T | undefined
  /** What is being made under a key; undefined where nothing is, or what is made is not for others. */
  making<T>(key: string): Promise<T | undefined> | undefined
  /** Keeps what is not made of anything in the database. */
  put(key: string, value: object, size: number): void
  /** The place in the log that what is kept is as of, or later. */
  place(): number
  recall<T>(piece: Piece<T>, notes: Notes | undefined): Promise<T>
  recallEach<T>(shelf: Shelf<T>, ids: readonly number[], notes: Notes | undefined): Promise<ReadonlyMap<number, T>>
  /** Reads things that must fit together: null where not all of it was kept, or some of it changed meanwhile. */
  together<T>(read: (reader: Reader) => Promise<T>): Promise<{ value: T } | null>
  /**
   * Recalls what was made under a key, or makes it: once for all who ask meanwhile. What it is made of fits together:
   * where it changes while it is read it is made again, at last of one snapshot of the database. What people write to
   * all the time is not kept then, but read in one statement, beside kept things that nothing ahead in the log changes.
   */
  make<T>(key: string, make: (reader: Reader) => Promise<Made<T>>): Promise<T>
  /** Forgets all that was made of what changed. */
  forget(tags: readonly Tag[]): void
  /** How many bytes are kept, about. */
  bytes(): number
  /** The reader that it is filled by, which recalls nothing. */
  readonly source: Reader
}

/** A reader that recalls nothing, for what is asked rarely. What is made of it is nobody's but the asker's. */
export function pastKept(reader: Reader): Reader {
  return reader.kept?.source ?? reader
}

/** Reads a piece, or recalls it where it is kept. One reading serves all who ask at once. */
export function recall<T>(reader: Reader, piece: Piece<T>): Promise<T> {
  return reader.kept ? reader.kept.recall(piece, reader.notes) : piece.load(reader, unkept)
}

/** A reading where nothing is kept. */
const unkept: Reading = { place: Number.MAX_SAFE_INTEGER, putAside: () => undefined, tellAhead: () => undefined }

/** Reads rows of a kind, or recalls those that are kept. What is not there is left out. */
export function recallEach<T>(
  reader: Reader,
  shelf: Shelf<T>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, T>> {
  return reader.kept ? reader.kept.recallEach(shelf, ids, reader.notes) : shelf.load(reader, ids)
}

/**
 * Reads things that must fit together, as texts and the rights to them: from what is kept where all of it is, which is
 * as of one place in the log, else everything from the database, in the order in which `read` asks for it.
 */
export async function readTogether<T>(reader: Reader, read: (reader: Reader) => Promise<T>): Promise<T> {
  const { kept } = reader
  if (!kept) return read(reader)
  const found = await kept.together(read)
  return found ? found.value : read(kept.source)
}
