/** How many questions one statement answers at most, unless it is said otherwise. */
const usualMost = 100

/** How many statements may be under way: while one is answered the next is gathered. */
const atOnce = 2

/**
 * Gathers small questions that many ask at the same time, and has each batch answered at once: those of one turn of the
 * event loop, or all that came while the batches before were answered. `answer` answers in the order of the questions.
 */
export function createBatches<Q, A>(
  answer: (questions: readonly Q[]) => Promise<readonly A[]>,
  { most = usualMost } = {},
): (question: Q) => Promise<A> {
  type Waiter = { question: Q; resolve: (answer: A) => void; reject: (error: unknown) => void }
  const waiting: Waiter[] = []
  let running = 0
  let isPlanned = false

  const plan = () => {
    if (isPlanned || waiting.length === 0 || running === atOnce) return
    isPlanned = true
    setImmediate(() => {
      isPlanned = false
      void run(waiting.splice(0, most))
      plan()
    })
  }

  const run = async (batch: readonly Waiter[]) => {
    running++
    try {
      const answers = await answer(batch.map(({ question }) => question))
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as A)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    } finally {
      running--
      plan()
    }
  }

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      plan()
    })
}
