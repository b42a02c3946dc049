import { median } from './figures.js'

/** What was found in each round, of Rostra and of its ceiling. */
export type Rounds<T> = { rostra: T[]; ceiling: T[] }

/**
 * Measures two things in turn, so that what else happens on the machine meets both. Who begins changes from round to
 * round: the second finds what the first one warmed.
 */
export async function takeTurns<T>(
  rounds: number,
  measure: { [Side in keyof Rounds<T>]: (round: number) => Promise<T> },
): Promise<Rounds<T>> {
  const found: Rounds<T> = { rostra: [], ceiling: [] }
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['ceiling', 'rostra'] as const) : (['rostra', 'ceiling'] as const)
    for (const side of order) found[side].push(await measure[side](round))
  }
  return found
}

/** The median of each round's ratio of Rostra to its ceiling. */
export function ratioOf<T>({ rostra, ceiling }: Rounds<T>, figureOf: (found: T) => number): number {
  return median(rostra.map((own, round) => figureOf(own) / figureOf(ceiling[round] as T)))
}

/** The medians of both sides. */
export function mediansOf<T>({ rostra, ceiling }: Rounds<T>, figureOf: (found: T) => number) {
  return { rostra: median(rostra.map(figureOf)), ceiling: median(ceiling.map(figureOf)) }
}
