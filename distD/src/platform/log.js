import { pino } from 'pino';
/** The structured log: one JSON object a line, on standard output unless a destination is given. */
export function createLogger(config, destination = standardOutput()) {
    const options = {
        level: config.logLevel,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
    };
    return pino(options, destination);
}
/** Standard output. What is logged in one turn of the event loop is written at once, for each write costs a request dear. */
function standardOutput() {
    const output = pino.destination({ dest: 1, sync: true });
    let lines = '';
    const flushSync = () => {
        const turn = lines;
        lines = '';
        if (turn !== '')
            output.write(turn);
    };
    process.on('exit', flushSync);
    const write = (line) => {
        if (lines === '')
            setImmediate(flushSync);
        lines += line;
    };
    // The logger calls the other before the process ends for an error that nobody caught.
    return Object.assign({ write }, { flushSync });
}
//# sourceMappingURL=log.js.map