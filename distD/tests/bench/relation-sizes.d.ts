/** How many bytes a table (with what is kept beside it) or an index takes for each post of its database. */
export type RelationSize = {
    name: string;
    kind: 'table' | 'index';
    bytesPerPost: number;
};
/** The sizes of a database's own tables and indexes, and the sum of them all, which is called `everything`. */
export declare function readSizes(database: string): Promise<RelationSize[]>;
