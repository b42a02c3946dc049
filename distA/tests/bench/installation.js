import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectPath } from '../../src/platform/project.js';
/** How long npm may take, in milliseconds. */
const patience = 120_000;
/** Installs what production needs into a temporary folder, from npm's cache where it can; null when npm could not. */
export async function installForProduction() {
    const folder = await mkdtemp(path.join(tmpdir(), 'rostra-bench-'));
    try {
        for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
            await copyFile(projectPath(file), path.join(folder, file));
        }
        if (!(await runNpm(folder, ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline'])))
            return null;
        const modules = path.join(folder, 'node_modules');
        const lock = JSON.parse(await readFile(path.join(modules, '.package-lock.json'), 'utf8'));
        return { packages: Object.keys(lock.packages).length, megabytes: await sizeOf(modules) };
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
async function runNpm(folder, options) {
    const child = spawn('npm', options, { cwd: folder, stdio: 'ignore', timeout: patience });
    const [code] = (await once(child, 'close'));
    return code === 0;
}
/** The sum of the lengths of all files in a folder, in megabytes. */
async function sizeOf(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    const sizes = await Promise.all(files.map(async (file) => (await lstat(file)).size));
    return sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
}
//# sourceMappingURL=installation.js.map