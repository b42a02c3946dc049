/** About how many bytes of memory the remembered end of the log may take. */
const most = 8_000_000;
/** Remembers nothing yet: what comes after `begin` is to be added. */
export function createLogMemory(begin) {
    let events = [];
    let bytes = 0;
    const dropFirst = (count) => {
        const dropped = events.slice(0, count);
        const last = dropped.at(-1);
        if (!last)
            return;
        begin = Math.max(begin, last.seq);
        bytes -= sizeOf(dropped);
        events = events.slice(count);
    };
    return {
        begin: () => begin,
        add: (more) => {
            for (const event of more)
                events.push(event);
            bytes += sizeOf(more);
            // A tenth at once, so that not every event moves all others.
            while (bytes > most)
                dropFirst(Math.ceil(events.length / 10));
        },
        addBefore: (earlier) => {
            const size = sizeOf(earlier.events);
            if (earlier.end !== begin || bytes + size > most)
                return;
            events = [...earlier.events, ...events];
            bytes += size;
            begin = earlier.begin;
        },
        forget: (prunedSeq) => {
            if (prunedSeq <= begin)
                return;
            dropFirst(firstAfter(events, prunedSeq));
            begin = prunedSeq;
        },
        read: ({ after, upTo = Number.MAX_SAFE_INTEGER, forumId, threadId, limit }) => {
            if (after < begin)
                return null;
            const found = [];
            for (let at = firstAfter(events, after); at < events.length && found.length < limit; at++) {
                const event = events[at];
                if (event.seq > upTo)
                    break;
                if (forumId !== undefined && event.forumId !== forumId)
                    continue;
                if (threadId !== undefined && event.threadId !== threadId)
                    continue;
                found.push(event);
            }
            return found;
        },
    };
}
/** The index of the first event after a place. */
function firstAfter(events, place) {
    let [low, high] = [0, events.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((events[middle]?.seq ?? 0) <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function sizeOf(events) {
    return events.reduce((sum, event) => sum + 400 + (event.type === 'views.counted' ? event.data.threads.length * 8 : 0), 0);
}
//# sourceMappingURL=memory.js.map