import { withClient } from './database-server.js';
/** The sizes of a database's own tables and indexes, and the sum of them all, which is called `everything`. */
export async function readSizes(database) {
    return withClient(database, async (client) => {
        const { rows } = await client.query(`WITH sized AS (
        SELECT relname::text AS name, CASE relkind WHEN 'i' THEN 'index' ELSE 'table' END AS kind,
          CASE relkind WHEN 'i' THEN pg_relation_size(oid) ELSE pg_table_size(oid) END AS bytes
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i')
        UNION ALL
        SELECT 'everything', 'table', sum(pg_total_relation_size(oid))
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      )
      SELECT name, kind, (bytes::float8 / (SELECT count(*) FROM posts)) AS "bytesPerPost"
      FROM sized ORDER BY bytes DESC, name`);
        return rows;
    });
}
//# sourceMappingURL=relation-sizes.js.map