import { setFlagsFromString } from 'node:v8'

// While a forum starts, nearly all that it makes stays. V8 takes that for a need of room for young objects, and would
// hold 32 MB for them from then on. Once the forum is ready, that room grows with what requests need.
setFlagsFromString('--semi-space-growth-factor=1')
const { runForum } = await import('./process/run.js')
await runForum(process.argv.slice(2))
// V8's default.
setFlagsFromString('--semi-space-growth-factor=2')
