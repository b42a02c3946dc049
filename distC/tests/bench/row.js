import { median } from './figures.js';
import { mediansOf, ratioOf } from './rounds.js';
/** Whether a figure meets a bar; null where there is none. */
export function isWithin(bar, figure) {
    if (bar === null)
        return null;
    return 'atLeast' in bar ? figure >= bar.atLeast : figure <= bar.atMost;
}
/** A row for one value without a ceiling. */
export function plainRow(row) {
    const { value, peakMemory = null, ...rest } = row;
    const rostra = { value, load: null, peakMemory };
    return { ...rest, rostra, ceiling: null, ratio: null, isMet: isWithin(row.bar, value) };
}
/** A row of something that was measured on both sides, like a time. */
export function comparedRow(subject, rounds, figureOf) {
    const { against, ...rest } = subject;
    const { rostra, ceiling } = mediansOf(rounds, figureOf);
    const ratio = ratioOf(rounds, figureOf);
    return {
        ...rest,
        rostra: { value: rostra, load: null, peakMemory: null },
        ceiling: { name: against, value: ceiling, load: null, peakMemory: null },
        ratio,
        isMet: isWithin(rest.bar, ratio),
    };
}
/** A row of loads, with what they cost; `peaks` is the most memory of each side's process, null where there is none. */
export function loadedRow(subject, rounds, figureOf, peaks) {
    const { rostra, ceiling, ...row } = comparedRow(subject, rounds, figureOf);
    return {
        ...row,
        rostra: { ...rostra, load: medianLoad(rounds.rostra), peakMemory: peaks.rostra },
        ceiling: ceiling && { ...ceiling, load: medianLoad(rounds.ceiling), peakMemory: peaks.ceiling },
    };
}
function medianLoad(loads) {
    const of = (figureOf) => median(loads.map(figureOf));
    const ofKnown = (figureOf) => {
        const known = loads.map(figureOf).filter((figure) => figure !== null);
        return known.length === 0 ? null : median(known);
    };
    return {
        perSecond: of(({ perSecond }) => perSecond),
        p50: of(({ p50 }) => p50),
        p99: of(({ p99 }) => p99),
        cpu: ofKnown(({ cpu }) => cpu),
        databaseCpu: ofKnown(({ databaseCpu }) => databaseCpu),
    };
}
//# sourceMappingURL=row.js.map