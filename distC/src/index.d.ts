import { type Forum } from './compose.js';
export type { Forum } from './compose.js';
/**
 * Opens a forum for a program that brings its own HTTP server: mount `app` after the program's own routes, for it
 * answers every address, and `attach` the live side to the server. The variables are those of README.md.
 * @throws Error with a sentence when one is wrong or the database cannot be opened.
 */
export declare function openForum(variables?: Record<string, string | undefined>): Promise<Forum>;
