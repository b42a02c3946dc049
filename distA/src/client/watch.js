import { ForumError } from './error.js';
/** Makes a watcher. `leave` is called when the server ends the stream. */
export function createWatch(stream, handlers, leave, first) {
    let cursor = handlers.after ?? null;
    let round = 0;
    let kept = [];
    let hasBegun = false;
    const end = (reason) => {
        if (hasBegun)
            call(() => handlers.onRevoked?.(reason));
        else
            first.refused(reason);
    };
    const handOver = (event) => {
        if (event.type === 'stream:revoked') {
            leave();
            return end(new ForumError('not_found', 'The stream ended, or you may not see it any more.'));
        }
        // What came before the cursor was in an answer.
        if (event.seq <= (cursor ?? 0))
            return;
        cursor = event.seq;
        call(() => handlers.onEvent(event));
    };
    return {
        stream,
        cursor: () => cursor,
        wait: () => {
            kept = [];
            return ++round;
        },
        isWaiting: (asked) => kept !== null && asked === round,
        pause: () => {
            kept = [];
            round++;
        },
        begin: (answer) => {
            if (answer.reset) {
                cursor = answer.cursor;
                call(() => handlers.onReset?.(answer.cursor));
            }
            cursor ??= answer.cursor;
            for (const event of answer.events)
                handOver(event);
            cursor = Math.max(cursor, answer.cursor);
            const meanwhile = kept ?? [];
            kept = null;
            if (!hasBegun)
                first.begun();
            hasBegun = true;
            // An end that came before the answer was that of an earlier subscription.
            for (const event of meanwhile)
                if (event.type !== 'stream:revoked')
                    handOver(event);
        },
        liveRound: () => (kept === null ? round : null),
        reach: (served) => {
            cursor = Math.max(cursor ?? 0, served);
        },
        take: (event) => {
            if (kept)
                kept.push(event);
            else
                handOver(event);
        },
        end,
    };
}
/** Calls the program's function. Its error is its own: it must not keep later events from coming. */
function call(act) {
    try {
        act();
    }
    catch (error) {
        queueMicrotask(() => {
            throw error;
        });
    }
}
//# sourceMappingURL=watch.js.map