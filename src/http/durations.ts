import type { Metric } from 'prom-client'

/** What a histogram of durations is: its labels are told with each series. */
type DurationsOptions = { name: string; help: string; buckets: readonly number[] }

/** One series of a histogram: how many took at most so long, each counted in the first bucket that it fits. */
type Series = { labels: Readonly<Record<string, string>>; counts: number[]; sum: number }

/** A histogram of seconds. prom-client's own finds the series of each observation by its labels, which costs a request dear. */
export type Durations = {
  /** Answers what counts in a series. */
  series(labels: Readonly<Record<string, string>>): (seconds: number) => void
  /** As prom-client's registry reads it. */
  metric: Metric
}

/** Sets up a histogram of seconds. `buckets` are upper bounds, ascending. */
export function createDurations({ name, help, buckets }: DurationsOptions): Durations {
  const all: Series[] = []
  const get = async () => ({
    name,
    help,
    type: 'histogram',
    aggregator: 'sum',
    values: all.flatMap((one) => valuesOf(name, buckets, one)),
  })
  return {
    series: (labels) => {
      const one: Series = { labels, counts: Array(buckets.length + 1).fill(0), sum: 0 }
      all.push(one)
      return (seconds) => {
        let bucket = 0
        while (bucket < buckets.length && seconds > (buckets[bucket] as number)) bucket++
        one.counts[bucket] = (one.counts[bucket] as number) + 1
        one.sum += seconds
      }
    },
    // It is read by `get` alone.
    metric: { name, get } as unknown as Metric,
  }
}

/** As Prometheus has it: each bucket counts those below it too. */
function valuesOf(name: string, buckets: readonly number[], { labels, counts, sum }: Series) {
  let below = 0
  const cumulated = [...buckets, '+Inf'].map((le, index) => {
    below += counts[index] ?? 0
    return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: below }
  })
  return [
    ...cumulated,
    { metricName: `${name}_sum`, labels, value: sum },
    { metricName: `${name}_count`, labels, value: below },
  ]
}
