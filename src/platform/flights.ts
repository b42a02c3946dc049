import type { Tag } from './reader.js'

/** Readings under way: who asks for the same meanwhile waits for the one that runs. */
export function createFlights() {
  const flights = new Map<string, { tags: readonly Tag[] | null; found: Promise<unknown> }>()
  return {
    has: (key: string) => flights.has(key),
    get: <T>(key: string) => flights.get(key)?.found as Promise<T> | undefined,
    /** `tags` is null where they are known only by what was read. */
    join: <T>(key: string, tags: readonly Tag[] | null, start: () => Promise<T>): Promise<T> => {
      const flight = flights.get(key)
      if (flight) return flight.found as Promise<T>
      const found = start().finally(() => {
        if (flights.get(key)?.found === found) flights.delete(key)
      })
      flights.set(key, { tags, found })
      return found
    },
    /** Who asks from here on must not get what was read before. */
    forget: (changed: readonly Tag[]) => {
      const all = changed.includes('everything')
      for (const [key, { tags }] of flights) {
        if (all || !tags || tags.some((tag) => changed.includes(tag))) flights.delete(key)
      }
    },
  }
}
