import type { Env } from 'markdown-it';
/** What the names and ids in a post turned out to mean, for those who may know. What is missing is not linked. */
export type BodyLookup = {
    /** By `usernameKey`. */
    members: ReadonlyMap<string, {
        id: number;
        username: string;
    }>;
    /** By the post's id; `author` is the author's username. */
    posts: ReadonlyMap<number, {
        id: number;
        author: string;
    }>;
};
/** The way of a lookup into Markdown's rules. */
export declare function toEnv(lookup: BodyLookup): Env;
/** The lookup that rendering was given. */
export declare function fromEnv(env: Env | undefined): BodyLookup | undefined;
