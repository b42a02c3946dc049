type FileResult = {
    testFilePath: string;
    failureMessage?: string | null;
    testResults: {
        status: string;
        fullName: string;
    }[];
};
/** A Jest reporter: tells failures as they happen, and at the end what was left out. Jest's own `summary` does the rest. */
export default class QuietReporter {
    onTestResult(_test: unknown, { failureMessage, testFilePath }: FileResult): void;
    onRunComplete(_contexts: unknown, { testResults }: {
        testResults: FileResult[];
    }): void;
}
export {};
