import { type Server } from './processes.js';
/** How many connections to PostgreSQL Rostra may hold, and ceilings that ask it: Rostra's own default. */
export declare const poolSize = 10;
/** Has Rostra read everything from the database each time. */
export declare const keepingNothing: {
    KEPT_MB: string;
};
/** How Rostra is started: at which port, any by default, with which more of its environment and which options of Node. */
type RostraOptions = {
    port?: number;
    variables?: NodeJS.ProcessEnv;
    options?: readonly string[];
};
/** Rostra at work on a database of PostgreSQL. Its log goes to /dev/null at its usual level. */
export declare function startRostra(database: string, { variables, ...options }?: RostraOptions): Promise<Server>;
/** Rostra at work on the embedded database in a folder. */
export declare function startEmbedded(folder: string): Promise<Server>;
/** A port that nobody listens on. */
export declare function freePort(): Promise<number>;
export {};
