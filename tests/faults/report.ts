import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { projectPath } from '../../src/platform/project.js'
import { grouped } from './check/grouped.js'
import type { Violation } from './check/violation.js'
import type { Attempt, Outcome, Recording } from './record.js'
import { measureTimes } from './times.js'
import type { Truth } from './truth.js'

/** What came of a run. */
export type Result = { record: Recording; truth: Truth; violations: readonly Violation[] }

/** How many violations of one rule are told one by one. */
const mostTold = 5

/** Makes the folder of a run. */
export async function makeFolder(): Promise<string> {
  const folder = projectPath(`tests/faults/results/${new Date().toISOString().replace(/[:.]/g, '-')}`)
  await mkdir(folder, { recursive: true })
  return folder
}

/**
 * Keeps what a failed run recorded beside what its processes said, and a good one's where somebody was answered 500: they
 * said why. Else nothing stays. Answers where it is.
 */
export async function keepRecords(folder: string, { record, truth, violations }: Result): Promise<string | null> {
  if (violations.length === 0 && !statuses(record).includes('500')) {
    await rm(folder, { recursive: true })
    return null
  }
  const files = { 'violations.json': violations, 'log.json': truth.log, 'versions.json': truth.versions }
  const { now: _now, ...recorded } = record
  for (const [file, content] of Object.entries({ ...files, ...namedJson(recorded) })) {
    await writeFile(path.join(folder, file), linesOf(content))
  }
  return folder
}

function namedJson(recorded: Omit<Recording, 'now'>): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(recorded).map(([name, list]) => [`${name}.json`, list]))
}

/** One line a thing, to search in. */
function linesOf(list: readonly unknown[]): string {
  return `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`
}

/** The figures of a run, as plain text. */
export function drawReport({ record, truth, violations }: Result): string {
  const counts: [string, string][] = [
    ['replies and edits', tellOutcomes(record.texts)],
    ['reactions, deletions and restorations', tellOutcomes(record.values)],
    ['answers to them, by status', tellCounts(statuses(record))],
    ['events', String(truth.log.length)],
    [
      'clients that followed a stream',
      `${record.watches.length}, which saw ${sum(record.watches.map(({ seen }) => seen.length))} events`,
    ],
    ['looks at own writes', String(record.ownReads.length)],
    ['stays in the private forum', `${record.stays.length}, with ${record.receipts.length} texts seen`],
    ['faults', tellCounts(record.strikes.map(({ fault }) => fault))],
    ['violations', String(violations.length)],
  ]
  const times = measureTimes(record).map(({ what, count, p50, p99, max }) => [
    what,
    ...[count, p50, p99, max].map((n) => String(Math.round(n))),
  ])
  return [
    drawTable(counts),
    drawTable([['time in ms', 'count', 'p50', 'p99', 'max'], ...times]),
    ...tellViolations(violations),
  ].join('\n\n')
}

function tellOutcomes(writes: readonly { outcome: Outcome }[]): string {
  return tellCounts(writes.map(({ outcome }) => outcome))
}

function statuses({ texts, values }: Recording): string[] {
  const writes: readonly { attempts: readonly Attempt[] }[] = [...texts, ...values]
  return writes.flatMap(({ attempts }) => attempts.map(({ status }) => String(status ?? 'none'))).sort()
}

function tellCounts(names: readonly string[]): string {
  const counted = [...grouped(names, (name) => name)].map(([name, all]) => `${all.length} ${name}`)
  return `${names.length}${counted.length > 0 ? `: ${counted.join(', ')}` : ''}`
}

function tellViolations(violations: readonly Violation[]): string[] {
  return [...grouped(violations, ({ rule }) => rule)].map(([rule, all]) => {
    const told = all.slice(0, mostTold).map(({ detail }) => `  ${detail}.`)
    return [`Not true, ${all.length} times: ${rule}.`, ...told].join('\n')
  })
}

/** Columns of plain text; numbers to the right. */
function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column < 1 || cells.length < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
