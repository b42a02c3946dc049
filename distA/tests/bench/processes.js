import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../../src/platform/project.js';
const running = new Set();
process.once('exit', () => {
    for (const child of running)
        child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => process.exit(130));
/**
 * Starts a compiled program of ours with Node. What it prints goes to /dev/null; its errors are for the caller to
 * read. Thousands of sockets want as many open files: the shell in between asks for them.
 */
export function startProgram(file, { variables, options = [], isTalking = false } = {}) {
    const limit = 'ulimit -n 20000 2>/dev/null || ulimit -n "$(ulimit -Hn)"; exec "$@"';
    const child = spawn('sh', ['-c', limit, 'sh', process.execPath, ...options, projectPath(file)], {
        env: { PATH: process.env.PATH, NODE_ENV: 'production', ...variables },
        stdio: ['ignore', 'ignore', 'pipe', ...(isTalking ? ['ipc'] : [])],
        serialization: 'advanced',
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
}
/** Options of Node for a server whose memory is measured: it collects its garbage at SIGUSR2. */
export const collecting = ['--expose-gc', '--import', projectPath('dist/tests/bench/load/collect-on-signal.js')];
/** Ends a process and waits until it is gone. */
export async function endProgram(child, signal) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
}
/** What answers at an address, by its process. */
export function serverOf(child, url) {
    return {
        url,
        pid: child.pid ?? 0,
        stop: () => endProgram(child, 'SIGTERM'),
        kill: () => endProgram(child, 'SIGKILL'),
    };
}
/** The next message of a program. @throws Error when it ends instead. */
export async function hear(child) {
    const end = new AbortController();
    const gone = once(child, 'exit', { signal: end.signal }).then(([code]) => {
        throw new Error(`${child.spawnargs.at(-1)} ended with ${code} before it answered.`);
    });
    const heard = once(child, 'message', { signal: end.signal });
    try {
        const [message] = await Promise.race([heard, gone]);
        return message;
    }
    finally {
        end.abort();
        await Promise.allSettled([heard, gone]);
    }
}
/** Starts a program of `ceilings/`, tells it what it needs, and waits for its address. */
export async function startCeiling(name, given, options = []) {
    const child = startProgram(`dist/tests/bench/ceilings/${name}.js`, { options, isTalking: true });
    child.stderr?.pipe(process.stderr);
    child.send(given);
    const { url } = await hear(child);
    return serverOf(child, url);
}
//# sourceMappingURL=processes.js.map