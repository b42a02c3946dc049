/** Readings under way: who asks for the same meanwhile waits for the one that runs. */
export function createFlights() {
    const flights = new Map();
    return {
        has: (key) => flights.has(key),
        /** `tags` is null where they are known only by what was read. */
        join: (key, tags, start) => {
            const flight = flights.get(key);
            if (flight)
                return flight.found;
            const found = start().finally(() => {
                if (flights.get(key)?.found === found)
                    flights.delete(key);
            });
            flights.set(key, { tags, found });
            return found;
        },
        /** Who asks from here on must not get what was read before. */
        forget: (changed) => {
            const all = changed.includes('everything');
            for (const [key, { tags }] of flights) {
                if (all || !tags || tags.some((tag) => changed.includes(tag)))
                    flights.delete(key);
            }
        },
    };
}
//# sourceMappingURL=flights.js.map