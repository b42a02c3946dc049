/** What members write, as statements of pgbench: those that Rostra runs for it, with the variables `thread`, `post` and `member`. */
export type WriteStatements = {
    reply: string;
    reaction: string;
};
/** Writes the statements out for a database: everybody may write in all its forums, and no right changes. */
export declare function readStatements(database: string): Promise<WriteStatements>;
