type FileResult = {
  testFilePath: string
  failureMessage?: string | null
  testResults: { status: string; fullName: string }[]
}

/** A Jest reporter: tells failures as they happen, and at the end what was left out. Jest's own `summary` does the rest. */
export default class QuietReporter {
  onTestResult(_test: unknown, { failureMessage, testFilePath }: FileResult): void {
    if (failureMessage) process.stderr.write(`\nFAIL ${testFilePath}\n${failureMessage}\n`)
  }

  onRunComplete(_contexts: unknown, { testResults }: { testResults: FileResult[] }): void {
    const names = testResults.flatMap(({ testResults: tests }) =>
      tests.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName),
    )
    if (names.length === 0) return
    process.stderr.write(
      `\nLeft out, for they need PostgreSQL, or Redis or nginx beside it:\n${names.map((name) => `  ${name}\n`).join('')}`,
    )
  }
}
