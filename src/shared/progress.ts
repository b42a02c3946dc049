/** How work goes on: a bar on a terminal, lines otherwise. */
export type Progress = {
  /** Counts what was done since the last call. */
  advance(by: number): void
  /** Prints a line of its own. */
  say(line: string): void
  /** Takes the bar away. */
  end(): void
}

const width = 30

/** Without a terminal a line is said so often at least, in milliseconds, besides one at each tenth. */
const often = 5000

/** Shows the progress of `total` things, such as posts, on a stream such as standard output. */
export function startProgress(
  out: { isTTY?: boolean | undefined; write(text: string): unknown },
  { total, things }: { total: number; things: string },
): Progress {
  let done = 0
  let saidAt = Date.now()
  const clear = () => out.isTTY && out.write('\r\u001b[K')
  const draw = () => {
    if (!out.isTTY) return
    const filled = Math.round((done / Math.max(total, 1)) * width)
    out.write(
      `\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${count(done)} of ${count(total)} ${things}`,
    )
  }
  const say = (line: string) => {
    clear()
    out.write(`${line}\n`)
    draw()
  }
  draw()
  return {
    advance: (by) => {
      const before = tenths(done, total)
      done = Math.min(total, done + by)
      if (out.isTTY) return draw()
      const isTime = Date.now() - saidAt > often || (tenths(done, total) > before && total >= 1000)
      if (!isTime) return
      say(`${count(done)} of ${count(total)} ${things}`)
      saidAt = Date.now()
    },
    say,
    end: () => void clear(),
  }
}

function tenths(done: number, total: number): number {
  return Math.floor((done / Math.max(total, 1)) * 10)
}

/** A number as people read it: 28,401. */
export function count(number: number): string {
  return number.toLocaleString('en-US')
}
