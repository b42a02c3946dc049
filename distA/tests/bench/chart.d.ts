import type { Row } from './row.js';
/** The ratios of Rostra to its ceilings as bars in an SVG, each with a line where it should end. */
export declare function drawChart(rows: readonly Row[]): string;
