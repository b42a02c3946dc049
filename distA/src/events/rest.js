/** Makes a rest. */
export function createRest() {
    let isEnded = false;
    let isStopped = false;
    let wake = () => undefined;
    const end = () => {
        isEnded = true;
        wake();
    };
    return {
        start: () => {
            isEnded = isStopped;
        },
        sleep: (ms) => new Promise((resolve) => {
            if (isEnded)
                return resolve();
            const timer = setTimeout(resolve, ms);
            wake = () => {
                clearTimeout(timer);
                resolve();
            };
        }),
        end,
        stop: () => {
            isStopped = true;
            end();
        },
    };
}
//# sourceMappingURL=rest.js.map