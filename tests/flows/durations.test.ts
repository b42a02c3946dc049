import { Histogram, Registry } from 'prom-client'
import { createDurations } from '../../src/http/durations.js'

const options = { name: 'took_seconds', help: 'How long it took', buckets: [0.002, 0.05, 1] }
const seconds = [0, 0.001, 0.002, 0.0021, 0.05, 0.3, 1, 1.5, 60]

test('durations are counted and told as by a histogram of prom-client', async () => {
  const [own, its] = [new Registry(), new Registry()]
  const durations = createDurations(options)
  own.registerMetric(durations.metric)
  const histogram = new Histogram({ ...options, labelNames: ['route', 'status'], registers: [its] })
  for (const labels of [
    { route: '/a"b', status: '200' },
    { route: '/c', status: '404' },
  ]) {
    const count = durations.series(labels)
    for (const one of seconds) {
      count(one)
      histogram.observe(labels, one)
    }
  }
  expect(await own.metrics()).toBe(await its.metrics())
})
