import { LRUCache } from 'lru-cache'
import type { Tag } from './reader.js'

/** How many changes are known at least: what nobody asked for during so many is taken for changed. */
const most = 50_000

/**
 * Values under keys, within a number of bytes, each until something changes that it was made of. What was used last stays
 * longest. Whether something changed is looked up when a value is asked for: most are never asked for again, and to
 * know where each thing is part of would cost more than all else that is done to keep them.
 */
export function createStore(maxSize: number) {
  /** `at` is the last change after which it was known to hold. */
  type Entry = { value: unknown; tags: readonly Tag[]; at: number }
  const entries = new LRUCache<string, Entry>({ maxSize })
  // Changes are counted. What changed last with which of them is known of those after `since`, in two halves.
  let count = 0
  let [since, half] = [0, 0]
  let [older, newer] = [new Map<Tag, number>(), new Map<Tag, number>()]

  const holds = (entry: Entry) => {
    if (entry.at === count) return true
    if (entry.at < since) return false
    for (const tag of entry.tags) if ((newer.get(tag) ?? older.get(tag) ?? 0) > entry.at) return false
    entry.at = count
    return true
  }

  return {
    get: <T>(key: string) => {
      const entry = entries.get(key)
      if (entry === undefined || holds(entry)) return entry as { value: T; tags: readonly Tag[] } | undefined
      entries.delete(key)
      return undefined
    },
    set: (key: string, value: unknown, tags: readonly Tag[], size: number) => {
      entries.set(key, { value, tags, at: count }, { size: Math.ceil(size) + 100 })
    },
    forget: (tags: readonly Tag[]) => {
      if (tags.includes('everything')) entries.clear()
      count++
      for (const tag of tags) newer.set(tag, count)
      if (newer.size < most) return
      ;[since, half] = [half, count]
      ;[older, newer] = [newer, new Map()]
    },
    bytes: () => entries.calculatedSize,
  }
}
