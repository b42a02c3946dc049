import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where a server that was started with `collecting` writes down what it holds. */
export function heldMemoryFile(pid: number): string {
  return path.join(tmpdir(), `rostra-bench-memory-${pid}`)
}
