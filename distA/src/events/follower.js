import { setImmediate } from 'node:timers/promises';
import { AppError } from '../shared/errors.js';
import { createArrivals } from './arrivals.js';
import { readLogHead } from './log.js';
import { createRest } from './rest.js';
import { beginWay, passNext, passOn, readPast } from './way.js';
/** How often to look at the log without a nudge: other nodes' events come without one. In milliseconds. */
const patrol = 200;
/** How long ago the end of the log may have been seen for `current`, in milliseconds. */
const close = 500;
/** How long to wait after an error, and for the events that a batch must not go without. In milliseconds. */
const pause = { error: 500, early: 10 };
/**
 * Follows the log from its present end. `onEvents` is told of each batch first, in one step with the place that moves
 * past it. Then the batch is delivered: handed out in one step with the cursor, so whoever looks at the cursor knows
 * exactly what was handed out. An error is logged and the batch tried again: no event is skipped.
 */
export function followLog({ reader, log }, onEvents) {
    let way = null;
    let prepare = null;
    let lastAtEnd = performance.now();
    let stopped = false;
    const handedOver = [];
    const guests = [];
    const rest = createRest();
    const arrivals = createArrivals();
    const nexts = new Set();
    let begin = () => undefined;
    const ready = new Promise((resolve) => {
        begin = resolve;
    });
    /** Moves the place on; answers whether more may wait. Who awaits a place wants to know where the log ends: it is read. */
    const advance = async (on) => {
        const asked = arrivals.count();
        const at = performance.now();
        const passed = await passNext(reader, on, arrivals.isAwaited() ? [] : handedOver, onEvents);
        if (passed.count > 0)
            for (const resolve of nexts)
                resolve();
        if (!passed.isEnd)
            return true;
        lastAtEnd = Math.max(lastAtEnd, passed.handedOverAt ?? at);
        if (passed.handedOverAt === null)
            arrivals.endAt(on.place, asked);
        return false;
    };
    /** Delivers the next of what was passed; answers false where it must wait for what follows it. */
    const handOut = async (on) => {
        const events = on.undelivered.slice(0, on.portion);
        const ahead = on.undelivered.slice(events.length);
        const hand = prepare && events.length > 0 ? await prepare(events, ahead) : undefined;
        if (hand === null && prepare) {
            on.portion *= 2;
            return false;
        }
        // Nobody is served any more when that ended meanwhile.
        if (prepare && hand?.() === false)
            return handOut(on);
        passOn(on, events);
        arrivals.arriveAt(on.cursor);
        return true;
    };
    const step = async (on) => {
        rest.start();
        const isMore = await advance(on);
        const isHandedOut = await handOut(on);
        await Promise.all(guests.splice(0).map((guest) => guest()));
        if (!isHandedOut)
            await rest.sleep(pause.early);
        // Who was served takes it over before there is more.
        else if (isMore || on.undelivered.length > 0)
            await setImmediate();
        else
            await rest.sleep(patrol);
    };
    const run = async () => {
        while (!stopped) {
            try {
                way ??= beginWay((await readLogHead(reader)).seq);
                begin();
                await step(way);
            }
            catch (error) {
                log.error({ err: error }, 'The log could not be followed; this node will try again');
                arrivals.fail(error);
                rest.start();
                await rest.sleep(pause.error);
            }
        }
    };
    const running = run();
    return {
        ready,
        place: () => way?.place ?? 0,
        cursor: () => way?.cursor ?? 0,
        undelivered: () => way?.undelivered ?? [],
        nudge: rest.end,
        take: (placed) => {
            handedOver.push({ ...placed, at: performance.now() });
            rest.end();
        },
        deliver: (next) => {
            prepare = next;
        },
        between: (act) => new Promise((resolve, reject) => {
            guests.push(() => act().then(resolve, reject));
            rest.end();
        }),
        next: (ms) => new Promise((resolve) => {
            const done = () => {
                clearTimeout(timer);
                nexts.delete(done);
                resolve();
            };
            const timer = setTimeout(done, ms);
            nexts.add(done);
        }),
        reach: async (place) => {
            if (way && place <= way.cursor)
                return true;
            const reached = arrivals.await(place);
            rest.end();
            return reached;
        },
        read: async (range) => {
            await ready;
            return readPast(reader, way, range);
        },
        current: async () => {
            if (performance.now() - lastAtEnd < close)
                return;
            const seen = arrivals.await(Number.POSITIVE_INFINITY);
            rest.end();
            await seen;
        },
        lag: () => performance.now() - lastAtEnd,
        stop: async () => {
            stopped = true;
            rest.stop();
            await running;
            arrivals.fail(new AppError('unavailable', 'The forum is closing.'));
        },
    };
}
//# sourceMappingURL=follower.js.map