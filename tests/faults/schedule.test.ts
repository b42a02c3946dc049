import { faultNames, faults } from './kinds/all.js'
import { planStrikes } from './schedule.js'

test('the same seed plans the same strikes, another seed others', () => {
  expect(planStrikes(7, faultNames)).toEqual(planStrikes(7, faultNames))
  expect(planStrikes(7, faultNames)).not.toEqual(planStrikes(8, faultNames))
})

test('each kind strikes alone first, then up to three strike together, as long as they may', () => {
  const plan = planStrikes(7, faultNames)
  const alone = plan.slice(0, faultNames.length)
  expect(alone.flatMap((strike) => strike.map(({ fault }) => fault)).sort()).toEqual([...faultNames].sort())
  const together = plan.slice(faultNames.length)
  expect(new Set(together.map((strike) => strike.length))).toEqual(new Set([1, 2, 3]))
  for (const { fault, seconds } of plan.flat()) {
    const [from, to] = faults[fault].seconds
    expect(seconds).toBeGreaterThanOrEqual(from)
    expect(seconds).toBeLessThanOrEqual(to)
  }
})
