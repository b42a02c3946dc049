/** How many rows are looked at in one go, and how often, before a page is given that is not full. */
const window = 100;
const windows = 8;
/**
 * Looks through a list for the rows that a page shows, where the others may be many: never at more than some
 * windows of rows. `more` is the row to go on after, and null at the end: a page may come short before it.
 */
export async function lookThrough(limit, readWindow) {
    const shown = [];
    let last = null;
    for (let round = 0; round < windows; round++) {
        const rows = await readWindow(last, window);
        for (const row of rows) {
            if (shown.length === limit)
                return { shown, more: shown.at(-1) ?? null };
            if (row.isShown)
                shown.push(row);
        }
        const end = rows.at(-1);
        if (rows.length < window || !end)
            return { shown, more: null };
        last = end;
    }
    return { shown, more: last };
}
//# sourceMappingURL=windows.js.map