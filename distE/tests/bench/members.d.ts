/** Members who may write, each with a bearer token that allows it. The tokens stay in the database. */
export declare function signInMembers(database: string, count: number): Promise<{
    id: number;
    secret: string;
}[]>;
/** The cookie of a new session of some member. */
export declare function openSession(database: string): Promise<string>;
