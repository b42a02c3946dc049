/** Does each chore now and then, one run at a time. A run that fails is logged, and done again at its next time. */
export function startChores(log, chores) {
    const running = new Set();
    const timers = chores.map((chore) => {
        let isBusy = false;
        const run = async () => {
            if (isBusy)
                return;
            isBusy = true;
            await chore.run().catch((error) => log.error({ err: error, chore: chore.name }, 'A chore failed'));
            isBusy = false;
        };
        return setInterval(() => {
            const done = run().finally(() => running.delete(done));
            running.add(done);
        }, chore.everyMs).unref();
    });
    return {
        stop: async () => {
            for (const timer of timers)
                clearInterval(timer);
            await Promise.all(running);
        },
    };
}
//# sourceMappingURL=chores.js.map