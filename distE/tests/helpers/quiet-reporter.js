/** A Jest reporter: tells failures as they happen, and at the end what was left out. Jest's own `summary` does the rest. */
export default class QuietReporter {
    onTestResult(_test, { failureMessage, testFilePath }) {
        if (failureMessage)
            process.stderr.write(`\nFAIL ${testFilePath}\n${failureMessage}\n`);
    }
    onRunComplete(_contexts, { testResults }) {
        const names = testResults.flatMap(({ testResults: tests }) => tests.filter(({ status }) => status === 'pending').map(({ fullName }) => fullName));
        if (names.length === 0)
            return;
        process.stderr.write(`\nLeft out, for they need PostgreSQL:\n${names.map((name) => `  ${name}\n`).join('')}`);
    }
}
//# sourceMappingURL=quiet-reporter.js.map