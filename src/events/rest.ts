/** Sleep that can be ended from outside, also before it begins. */
export type Rest = {
  /** Begins a time in which `end` is remembered for the sleep that follows. */
  start(): void
  /** Resolves after this many milliseconds, or when it is ended. */
  sleep(ms: number): Promise<void>
  /** Ends the sleep, or the next one when nobody sleeps. */
  end(): void
  /** Lets nobody sleep any more. */
  stop(): void
}

/** Makes a rest. */
export function createRest(): Rest {
  let isEnded = false
  let isStopped = false
  let wake: () => void = () => undefined
  const end = () => {
    isEnded = true
    wake()
  }
  return {
    start: () => {
      isEnded = isStopped
    },
    sleep: (ms) =>
      new Promise((resolve) => {
        if (isEnded) return resolve()
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    end,
    stop: () => {
      isStopped = true
      end()
    },
  }
}
