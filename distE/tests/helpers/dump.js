/**
 * Every row of every table, as text, so that two moments can be compared. Tables that are named are left out, and
 * view counts, which are gathered and written when the clock says so.
 */
export async function dumpTables(db, leftOut = []) {
    const tables = await db.client.$queryRaw `
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY 1`;
    const dump = {};
    for (const { name } of tables.filter((table) => !leftOut.includes(table.name))) {
        const rows = await db.client.$queryRawUnsafe(`SELECT (to_jsonb("${name}") - 'view_count')::text AS row FROM "${name}" ORDER BY 1`);
        dump[name] = rows.map(({ row }) => row);
    }
    return dump;
}
//# sourceMappingURL=dump.js.map