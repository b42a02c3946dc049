/** For how long it is known that the database is away, after a try failed, in milliseconds: longer than a try takes. */
const fresh = 10_000

/** How often to look whether the database answers, how long it may not until that counts, and until it is away. In milliseconds. */
const after = { look: 100, silent: 600, away: 3000 }

/** Whether the database answers those who follow the log. */
export type Silence = {
  /** Reads something; an error is passed on. */
  during<T>(read: () => Promise<T>): Promise<T>
  /** A try failed. */
  failed(): void
  /** Whether the last try failed a moment ago, or has had no answer for some time. */
  isSilent(): boolean
  /** Whether it failed, or has had none for seconds. */
  isAway(): boolean
  stop(): void
}

/**
 * Watches whether the database answers. Time is counted in looks, not by the clock: a process that stood still has not
 * waited for an answer, and must not take the database for silent before it asked.
 */
export function watchSilence(): Silence {
  let isReading = false
  let silent = 0
  let lastFailed = Number.NEGATIVE_INFINITY
  const looking = setInterval(() => {
    if (isReading) silent += after.look
  }, after.look).unref()
  const hasFailed = () => performance.now() - lastFailed < fresh
  return {
    during: async (read) => {
      isReading = true
      try {
        const found = await read()
        lastFailed = Number.NEGATIVE_INFINITY
        return found
      } finally {
        isReading = false
        silent = 0
      }
    },
    failed: () => {
      lastFailed = performance.now()
    },
    isSilent: () => hasFailed() || silent >= after.silent,
    isAway: () => hasFailed() || silent >= after.away,
    stop: () => clearInterval(looking),
  }
}
