import { existsSync } from 'node:fs';
import path from 'node:path';
/** The absolute path of a file that ships with the project, from the sources and from `dist` alike. */
export function projectPath(relative) {
    return path.join(root, relative);
}
const root = findRoot(import.meta.dirname);
function findRoot(folder) {
    if (existsSync(path.join(folder, 'package.json')))
        return folder;
    const parent = path.dirname(folder);
    if (parent === folder)
        throw new Error('Rostra must be started from its own folder: no package.json was found above it.');
    return findRoot(parent);
}
//# sourceMappingURL=project.js.map