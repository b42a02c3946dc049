import cluster from 'node:cluster'
import type { Answer } from '../answers.js'
import { answerAlways } from './fixed-answer.js'

// The limit of the runtime with several processes on one port.
if (cluster.isPrimary) {
  process.once('disconnect', () => process.exit(0))
  process.once('message', ({ workers, ...answer }: Answer & { workers: number }) => {
    let listening = 0
    cluster.on('listening', (_worker, { port }) => {
      listening++
      if (listening === workers) process.send?.({ url: `http://127.0.0.1:${port}` })
    })
    for (let started = 0; started < workers; started++) cluster.fork({ ANSWER: JSON.stringify(answer) })
  })
} else {
  const answer = JSON.parse(process.env.ANSWER ?? '') as Answer
  // Any port: cluster gives all the same.
  answerAlways(answer).listen(0, '127.0.0.1')
}
