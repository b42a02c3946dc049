/** Numbers that look random and are the same on every machine for the same keys. Not for secrets. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  /** A whole number of at least 1 with a long tail: most are small, a few reach `max`. A smaller `alpha`, a longer tail. */
  longTail(alpha: number, max: number): number
}

/** A stream of numbers for its keys: another key, another stream, so that parts can be made in any order. */
export function randomOf(...keys: readonly (string | number)[]): Random {
  const next = mulberry32(hash(keys.join('/')))
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    longTail: (alpha, max) => Math.min(max, Math.floor((1 - next()) ** (-1 / alpha))),
  }
}

/** Picks one of several with weights that need no certain sum. */
export function pickWeighted<T>(random: Random, list: readonly (readonly [T, number])[], fallback: T): T {
  let rest = random.next() * list.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [item, weight] of list) {
    rest -= weight
    if (rest < 0) return item
  }
  return fallback
}

/** Mulberry32, a public-domain generator by Tommy Ettinger: 32 bits of state are plenty for one thread. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** FNV-1a, so that near keys give far states. */
function hash(text: string): number {
  let bits = 0x811c9dc5
  for (const letter of text) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return bits >>> 0
}
