import { LRUCache } from 'lru-cache'
import type { Tag } from './reader.js'

/** Values under keys, within a number of bytes, and which of them were made of what. What was used last stays longest. */
export function createStore(maxSize: number) {
  type Entry = { value: unknown; tags: readonly Tag[] }
  const madeOf = new Map<Tag, Set<string>>()
  const entries = new LRUCache<string, Entry>({
    maxSize,
    dispose: ({ tags }, key) => {
      for (const tag of tags) {
        const keys = madeOf.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) madeOf.delete(tag)
      }
    },
  })
  return {
    get: <T>(key: string) => entries.get(key) as { value: T; tags: readonly Tag[] } | undefined,
    set: (key: string, value: unknown, tags: readonly Tag[], size: number) => {
      entries.set(key, { value, tags }, { size: Math.ceil(size) + 100 })
      // What is too large alone was not taken.
      if (!entries.has(key)) return
      for (const tag of tags) {
        const keys = madeOf.get(tag) ?? new Set()
        madeOf.set(tag, keys.add(key))
      }
    },
    forget: (tags: readonly Tag[]) => {
      if (tags.includes('everything')) entries.clear()
      else for (const tag of tags) for (const key of [...(madeOf.get(tag) ?? [])]) entries.delete(key)
    },
    bytes: () => entries.calculatedSize,
  }
}
