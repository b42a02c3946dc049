import type { Logger } from './log.js'

/** Something that is tried again and again. */
export type Trouble = { failed(err: unknown): void; worked(): void }

/** How often trouble that lasts is told again, in milliseconds. */
const reminder = 60_000

/** Tells the log when something begins to fail, now and then while it does, and when it works again: not each time. */
export function tellTrouble(log: Logger, { failed, works }: { failed: string; works: string }): Trouble {
  let since: number | null = null
  let told = 0
  return {
    failed: (err) => {
      const now = performance.now()
      since ??= now
      if (told !== 0 && now - told < reminder) return
      told = now
      log.error({ err, seconds: Math.round((now - since) / 1000) }, failed)
    },
    worked: () => {
      if (since === null) return
      log.info({ seconds: Math.round((performance.now() - since) / 1000) }, works)
      since = null
      told = 0
    },
  }
}
