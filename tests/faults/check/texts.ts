import type { TextWrite } from '../record.js'
import type { Version } from '../truth.js'
import { grouped } from './grouped.js'
import type { Violation } from './violation.js'

/** Holds texts against what is there: acknowledged once and as told, refused not at all, unknown at most once. */
export function checkTexts(texts: readonly TextWrite[], versions: readonly Version[]): Violation[] {
  const byBody = grouped(versions, ({ body }) => body)
  return texts.flatMap((write) => checkText(write, byBody.get(write.body) ?? []))
}

function checkText({ kind, body, outcome, postId, version }: TextWrite, found: readonly Version[]): Violation[] {
  const places = found.map((at) => `post ${at.postId}, version ${at.version}`).join(' and ') || 'nowhere'
  const detail = `The ${kind} "${body}" was ${outcome} and stands ${places}`
  if (outcome === 'refused') return found.length > 0 ? [{ rule: 'what was refused is not there', detail }] : []
  const isRight =
    outcome === 'unknown'
      ? found.length <= 1
      : found.length === 1 && found[0]?.postId === postId && found[0]?.version === version
  if (isRight) return []
  const told = outcome === 'acknowledged' ? `, told as post ${postId}, version ${version}` : ''
  return [{ rule: 'what was acknowledged is there, once', detail: detail + told }]
}
