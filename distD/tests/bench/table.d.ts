import type { Bar, Row } from './row.js';
/** Rows as a table of plain text. Where a cell holds two figures, Rostra's comes first and its ceiling's second. */
export declare function drawTable(rows: readonly Row[]): string;
/** A ratio with two digits behind the point, or the first two that count: 0.84, 0.0062. */
export declare function tellRatio(ratio: number): string;
/** A bar as it stands in tables: ≥ 0.6, ≤ 2. */
export declare function tellBar(bar: Bar | null): string;
