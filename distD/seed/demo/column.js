import { Prisma } from '../../prisma/client/client.js';
/** Unit separator and record separator of ASCII: a demo's words hold neither. */
const [between, none] = ['\u001f', '\u001e'];
/**
 * One column of many rows as an array of texts, to be cast to what it holds. It is one parameter, which PostgreSQL
 * splits in a third of the time that it takes to read the rows from JSON.
 */
export function column(rows, valueIn) {
    const texts = rows.map((row) => {
        const value = valueIn(row);
        if (value === null)
            return none;
        return value instanceof Date ? value.toISOString() : String(value);
    });
    return Prisma.sql `string_to_array(${texts.join(between)}, ${between}, ${none})`;
}
//# sourceMappingURL=column.js.map