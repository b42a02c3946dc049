/** Nobody waits yet. */
export function createArrivals() {
    const waiters = new Set();
    let asked = 0;
    const answer = (isReached, isMeant) => {
        for (const waiter of waiters) {
            if (!isMeant(waiter))
                continue;
            waiters.delete(waiter);
            waiter.resolve(isReached);
        }
    };
    return {
        await: (place) => new Promise((resolve, reject) => waiters.add({ place, number: ++asked, resolve, reject })),
        count: () => asked,
        isAwaited: () => waiters.size > 0,
        arriveAt: (place) => answer(true, (waiter) => waiter.place <= place),
        endAt: (place, before) => answer(false, (waiter) => waiter.place > place && waiter.number <= before),
        fail: (error) => {
            for (const waiter of waiters)
                waiter.reject(error);
            waiters.clear();
        },
    };
}
//# sourceMappingURL=arrivals.js.map