/** The middle of some numbers; between the two middle ones of an even count. @throws RangeError when there are none. */
export function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    if (upper === undefined || lower === undefined)
        throw new RangeError('There is no median of nothing');
    return (upper + lower) / 2;
}
/** The smallest number that a share of all (above 0, up to 1) does not exceed. @throws RangeError when there are none. */
export function percentile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
    if (found === undefined)
        throw new RangeError('There is no percentile of nothing');
    return found;
}
/** A number with about three digits that count, in groups of thousands: 12,345, 67.8, 3.46, 0.12. */
export function short(value) {
    if (value !== 0 && Math.abs(value) < 1)
        return value.toPrecision(2);
    const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
    return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
//# sourceMappingURL=figures.js.map