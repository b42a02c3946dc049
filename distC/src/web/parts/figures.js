import { jsx as _jsx } from "preact/jsx-runtime";
const days = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('en-US', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
});
/** A moment: its day, as Oct 15, 2017; the exact time on hover and for machines. In UTC, as everywhere. */
export function Time({ at }) {
    const moment = new Date(at);
    return (_jsx("time", { dateTime: at, title: `${days.format(moment)}, ${clock.format(moment)} UTC`, children: days.format(moment) }));
}
/** 28,401 */
export const figure = (count) => count.toLocaleString('en-US');
/** 1 post, 2 posts: a count and its noun. */
export const counted = (count, one, many) => `${figure(count)} ${count === 1 ? one : many}`;
//# sourceMappingURL=figures.js.map