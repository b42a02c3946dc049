import { endProgram, hear, startProgram } from './processes.js';
/** Starts a process of live clients; it has none yet. */
export function startWatchers() {
    const child = startProgram('dist/tests/bench/load/watchers.js', { isTalking: true });
    child.stderr?.pipe(process.stderr);
    return {
        tell: async (order) => {
            child.send(order);
            const heard = await hear(child);
            if (heard.fault !== undefined)
                throw new Error(heard.fault);
            return heard.answer;
        },
        stop: () => endProgram(child, 'SIGKILL'),
    };
}
//# sourceMappingURL=watchers.js.map