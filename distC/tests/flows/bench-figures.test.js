import { drawChart } from '../bench/chart.js';
import { median, percentile, short } from '../bench/figures.js';
import { mediansOf, ratioOf, takeTurns } from '../bench/rounds.js';
import { comparedRow, isWithin } from '../bench/row.js';
import { drawTable } from '../bench/table.js';
import { readWrk } from '../bench/wrk.js';
const subject = { part: 'reads', what: 'a <page>', unit: 'requests/s', against: 'http', bar: { atLeast: 0.6 } };
test('the median is the middle, or between the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
});
test('a percentile is the smallest number that the share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 99, 100]);
    expect(percentile([7], 0.01)).toBe(7);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
});
test('two sides are measured in turn, and each begins every other round', async () => {
    const order = [];
    const note = (side) => async (round) => order.push(`${side}${round}`);
    await takeTurns(3, { rostra: note('R'), ceiling: note('C') });
    expect(order).toEqual(['C0', 'R0', 'R1', 'C1', 'C2', 'R2']);
});
test('the ratio is the median of ratios, not the ratio of medians', () => {
    const rounds = { rostra: [10, 40, 90], ceiling: [20, 100, 100] };
    expect(ratioOf(rounds, (value) => value)).toBe(0.5);
    expect(mediansOf(rounds, (value) => value)).toEqual({ rostra: 40, ceiling: 100 });
});
test('a bar is met at its very figure, from above or from below', () => {
    expect([0.59, 0.6, 0.61].map((figure) => isWithin({ atLeast: 0.6 }, figure))).toEqual([false, true, true]);
    expect([1.14, 1.15, 1.16].map((figure) => isWithin({ atMost: 1.15 }, figure))).toEqual([true, true, false]);
    expect(isWithin(null, 1)).toBeNull();
});
test('a row says what was measured, both figures, the ratio, the bar and whether it is met', () => {
    const row = comparedRow(subject, { rostra: [700], ceiling: [1000] }, (value) => value);
    expect(row).toMatchObject({ ratio: 0.7, isMet: true, rostra: { value: 700 }, ceiling: { name: 'http', value: 1000 } });
    const [heads, cells] = drawTable([row])
        .split('\n')
        .map((line) => line.split(/ {2,}/));
    expect(heads?.slice(0, 7)).toEqual(['what', 'unit', 'ceiling', 'Rostra', 'ratio', 'bar', 'met']);
    expect(cells).toEqual(['a <page>', 'requests/s', 'http 1,000', '700', '0.70', '≥ 0.6', 'yes']);
});
test('the chart writes names so that any XML reader takes them', () => {
    const chart = drawChart([comparedRow(subject, { rostra: [1], ceiling: [2] }, (value) => value)]);
    expect(chart).toContain('reads: a &lt;page&gt;');
    expect(chart).toContain('0.50 (≥ 0.6)');
});
test('figures are told with the digits that count', () => {
    expect([12_345.6, 67.84, 3.456, 0.1234, 0].map(short)).toEqual(['12,346', '67.8', '3.46', '0.12', '0']);
});
const found = { requests: 10, seconds: 2, bytes: 100, p50: 1, p99: 2, most: 3 };
const printed = (more) => `Running 2s test\nbench ${JSON.stringify({ ...found, failed: 0, refused: 0, ...more })}\n`;
test('what wrk prints is read', () => {
    expect(readWrk(printed({}), 'http://a')).toEqual(found);
});
test.each([
    [printed({ refused: 3 }), '3 of 10 requests to http://a were answered with an error.'],
    [printed({ failed: 2 }), '2 requests to http://a got no answer'],
    ['unable to connect', 'wrk did not tell what it found at http://a: unable to connect'],
])('a load with faults ends the bench: %j', (text, fault) => {
    expect(() => readWrk(text, 'http://a')).toThrow(fault);
});
//# sourceMappingURL=bench-figures.test.js.map