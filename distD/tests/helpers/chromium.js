import { accessSync, constants } from 'node:fs';
import path from 'node:path';
/** What to do where the tests in a browser cannot run. */
export const howToGetChromium = 'No Chromium was found. Install one (apt-get install chromium), or say where it is (CHROMIUM=/path/to/chromium).';
/** Where Chromium is: at CHROMIUM, or on the PATH. Null when there is none. */
export function findChromium() {
    if (process.env.CHROMIUM)
        return isProgram(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
    const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
    const names = ['chromium', 'chromium-browser', 'google-chrome'];
    return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram) ?? null;
}
function isProgram(file) {
    try {
        accessSync(file, constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=chromium.js.map