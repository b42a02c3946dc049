import { Prisma } from '../../prisma/client/client.js';
/**
 * One column of many rows as an array of texts, to be cast to what it holds. It is one parameter, which PostgreSQL
 * splits in a third of the time that it takes to read the rows from JSON.
 */
export declare function column<Row>(rows: readonly Row[], valueIn: (row: Row) => string | number | boolean | Date | null): Prisma.Sql;
