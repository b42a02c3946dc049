// A node loads this before anything else. SIGUSR2 sets its clock back by an hour, and another sets it right again.

const hour = 3_600_000

let back = 0
process.on('SIGUSR2', () => {
  back = back === 0 ? hour : 0
})

const { now } = Date
Date.now = () => now() - back
globalThis.Date = new Proxy(Date, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [target.now()] : given, newTarget),
})
