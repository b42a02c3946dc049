/** Something that must never be. */
export type Violation = { rule: Rule; detail: string }

/** What must hold, in the words of the report. */
export type Rule =
  | 'what was acknowledged is there, once'
  | 'what was refused is not there'
  | 'the last value holds'
  | 'everybody sees one order, whole'
  | 'nobody sees what they lost the right to'
  | 'writers read their own writes'
  | 'counters equal a recount'
  | 'every event gets its place'
  | 'no process ends by itself'
  | 'the forum comes to rest'
