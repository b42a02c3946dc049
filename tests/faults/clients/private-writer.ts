import type { TestMember } from '../../helpers/factories.js'
import { type ClientContext, untilOver } from './context.js'
import { reply } from './writer.js'

/** Writes numbered texts into the private forum, as one who may. */
export function writePrivately(context: ClientContext, moderator: TestMember, restMs: number): Promise<void> {
  const { record, scene } = context
  return untilOver(context, restMs, async () => {
    const number = context.nextNumber()
    record.privateTexts.push({ number, begin: record.now() })
    await reply(context, moderator, scene.privateThread.id, { body: `Private text ${number}.` })
  })
}

/** The number of the newest private text in what somebody got, in whatever form; null when there is none. */
export function newestPrivateText(text: string): number | null {
  const numbers = [...text.matchAll(/Private text (\d+)\./g)].map((match) => Number(match[1]))
  return numbers.length === 0 ? null : Math.max(...numbers)
}
