import { writeXml } from '../../src/shared/xml.js';
import { tellBar, tellRatio } from './table.js';
/** Measures of the drawing, in pixels. `scale` is the ratio at the right edge: what is beyond it is cut. */
const size = { width: 900, names: 340, figures: 130, row: 26, bar: 16, top: 34, scale: 2 };
const colours = { met: '#2e7d32', missed: '#c62828', reported: '#546e7a', mark: '#111' };
/** The ratios of Rostra to its ceilings as bars in an SVG, each with a line where it should end. */
export function drawChart(rows) {
    const drawn = rows.filter(({ ratio }) => ratio !== null).map(drawRow);
    return writeXml({
        svg: {
            '@xmlns': 'http://www.w3.org/2000/svg',
            '@width': String(size.width),
            '@height': String(size.top + drawn.length * size.row + 10),
            '@font-family': 'sans-serif',
            '@font-size': '13',
            rect: [
                box(0, 0, size.width, size.top + drawn.length * size.row + 10, '#fff'),
                ...drawn.flatMap(({ rect }) => rect),
            ],
            text: [
                words(10, 20, 'Rostra as a ratio of its ceiling; black lines are the bars'),
                ...drawn.flatMap(({ text }) => text),
            ],
        },
    });
}
function drawRow({ part, what, ratio, bar, isMet }, index) {
    const y = size.top + index * size.row;
    const limit = bar === null ? null : 'atLeast' in bar ? bar.atLeast : bar.atMost;
    const colour = isMet === null ? colours.reported : isMet ? colours.met : colours.missed;
    const label = `${tellRatio(ratio ?? 0)}${bar === null ? '' : ` (${tellBar(bar)})`}`;
    const mark = limit === null ? [] : [box(size.names + length(limit), y - 3, 2, size.bar + 6, colours.mark)];
    return {
        rect: [box(size.names, y, length(ratio ?? 0), size.bar, colour), ...mark],
        text: [
            words(10, y + size.bar - 3, `${part}: ${what}`),
            words(size.width - size.figures + 10, y + size.bar - 3, label),
        ],
    };
}
function length(ratio) {
    return (size.width - size.names - size.figures) * (Math.min(ratio, size.scale) / size.scale);
}
function box(x, y, width, height, fill) {
    const figures = { '@x': x, '@y': y, '@width': width, '@height': height };
    const written = Object.entries(figures).map(([name, value]) => [name, String(Math.round(value))]);
    return { ...Object.fromEntries(written), '@fill': fill };
}
function words(x, y, text) {
    return { '@x': String(x), '@y': String(Math.round(y)), '#text': text };
}
//# sourceMappingURL=chart.js.map