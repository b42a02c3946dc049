import { startForum } from './compose.js';
import { readConfig } from './platform/config.js';
import { createLogger } from './platform/log.js';
/**
 * Opens a forum for a program that brings its own HTTP server: mount `app` after the program's own routes, for it
 * answers every address, and `attach` the live side to the server. The variables are those of README.md.
 * @throws Error with a sentence when one is wrong or the database cannot be opened.
 */
export async function openForum(variables = process.env) {
    const config = readConfig(variables);
    return startForum(config, createLogger(config));
}
//# sourceMappingURL=index.js.map