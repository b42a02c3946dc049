import { short } from './figures.js';
const heads = [
    'what',
    'unit',
    'ceiling',
    'Rostra',
    'ratio',
    'bar',
    'met',
    'p50 ms',
    'p99 ms',
    'CPU µs',
    'DB µs',
    'peak MB',
];
/** Rows as a table of plain text. Where a cell holds two figures, Rostra's comes first and its ceiling's second. */
export function drawTable(rows) {
    const lines = [heads, ...rows.map(cellsOf)];
    const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
    return lines
        .map((cells) => cells
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd())
        .join('\n');
}
function pad(cell, width, column) {
    return column < 3 ? cell.padEnd(width) : cell.padStart(width);
}
function cellsOf({ what, unit, rostra, ceiling, ratio, bar, isMet }) {
    return [
        what,
        unit,
        ceiling === null ? '' : `${ceiling.name} ${short(ceiling.value)}`,
        short(rostra.value),
        ratio === null ? '' : tellRatio(ratio),
        tellBar(bar),
        isMet === null ? '' : isMet ? 'yes' : 'NO',
        both(rostra.load?.p50, ceiling?.load?.p50),
        both(rostra.load?.p99, ceiling?.load?.p99),
        both(rostra.load?.cpu, ceiling?.load?.cpu),
        both(rostra.load?.databaseCpu, ceiling?.load?.databaseCpu),
        both(rostra.peakMemory, ceiling?.peakMemory),
    ];
}
/** Two figures, Rostra's first; what is not known of one is a dash, and of both nothing. */
function both(ours, its) {
    if ((ours ?? null) === null && (its ?? null) === null)
        return '';
    return [ours, its].map((value) => (value === null || value === undefined ? '–' : short(value))).join(' / ');
}
/** A ratio with two digits behind the point, or the first two that count: 0.84, 0.0062. */
export function tellRatio(ratio) {
    return ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2);
}
/** A bar as it stands in tables: ≥ 0.6, ≤ 2. */
export function tellBar(bar) {
    if (bar === null)
        return '';
    return 'atLeast' in bar ? `≥ ${bar.atLeast}` : `≤ ${bar.atMost}`;
}
//# sourceMappingURL=table.js.map