import cluster from 'node:cluster'
import { randomUUID } from 'node:crypto'

/** How long workers may take to tell their figures, in milliseconds. Who is late is left out. */
const patience = 1000

/** A question of one worker to the others, and what each answers. The process that started them passes both on. */
type Asked = { kind: 'asked'; id: string; asker: number }
type Counted = { kind: 'counted'; id: string; others: number }
type Told = { kind: 'told'; id: string; asker: number; figures: object[] }
type Message = Asked | Counted | Told

/** Passes questions and answers on among workers. Called once, by the process that starts them. */
export function passOnAmongWorkers(): void {
  cluster.on('message', (worker, message: Message) => {
    if (message?.kind === 'told') cluster.workers?.[message.asker]?.send(message)
    if (message?.kind !== 'asked') return
    const others = Object.values(cluster.workers ?? {}).flatMap((other) =>
      other && other.id !== worker.id && other.isConnected() ? [other] : [],
    )
    worker.send({ kind: 'counted', id: message.id, others: others.length } satisfies Counted)
    for (const other of others) other.send(message)
  })
}

/**
 * Lets this worker tell its figures to others that ask. Answers a function that asks them for theirs: one list for each
 * that tells them in time.
 */
export function exchangeFigures(worker: number, own: () => Promise<object[]>): () => Promise<object[][]> {
  const waiting = new Map<string, (message: Counted | Told) => void>()
  process.on('message', (message: Message) => {
    if (message?.kind === 'counted' || message?.kind === 'told') waiting.get(message.id)?.(message)
    if (message?.kind !== 'asked') return
    const tell = (figures: object[]) => process.send?.({ ...message, kind: 'told', figures } satisfies Told)
    own().then(tell, () => tell([]))
  })
  return () =>
    new Promise((resolve) => {
      const id = randomUUID()
      const told: object[][] = []
      let others = Number.POSITIVE_INFINITY
      const finish = () => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(told)
      }
      const timer = setTimeout(finish, patience)
      waiting.set(id, (message) => {
        if (message.kind === 'counted') others = message.others
        else told.push(message.figures)
        if (told.length >= others) finish()
      })
      process.send?.({ kind: 'asked', id, asker: worker } satisfies Asked)
    })
}
