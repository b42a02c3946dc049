/** Those who wait until a place in the log is reached. */
export type Arrivals = {
  /** Resolves true when the place is reached, false when the log was found to end before it. @throws what `fail` is told */
  await(place: number): Promise<boolean>
  /** How many have asked so far. */
  count(): number
  isAwaited(): boolean
  /** The place was reached. */
  arriveAt(place: number): void
  /** The log ended at a place when that was read, after this many had asked. */
  endAt(place: number, asked: number): void
  /** Where the log stands cannot be told: those who wait get this error. */
  fail(error: unknown): void
}

/** Nobody waits yet. */
export function createArrivals(): Arrivals {
  type Waiter = {
    place: number
    number: number
    resolve: (isReached: boolean) => void
    reject: (error: unknown) => void
  }
  const waiters = new Set<Waiter>()
  let asked = 0
  const answer = (isReached: boolean, isMeant: (waiter: Waiter) => boolean) => {
    for (const waiter of waiters) {
      if (!isMeant(waiter)) continue
      waiters.delete(waiter)
      waiter.resolve(isReached)
    }
  }
  return {
    await: (place) => new Promise((resolve, reject) => waiters.add({ place, number: ++asked, resolve, reject })),
    count: () => asked,
    isAwaited: () => waiters.size > 0,
    arriveAt: (place) => answer(true, (waiter) => waiter.place <= place),
    endAt: (place, before) => answer(false, (waiter) => waiter.place > place && waiter.number <= before),
    fail: (error) => {
      for (const waiter of waiters) waiter.reject(error)
      waiters.clear()
    },
  }
}
