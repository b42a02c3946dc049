import { mkdir, rm, rmdir, stat } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
/**
 * Takes a folder for this process alone, until `release` is called or the process ends in any way.
 * The lock is a socket file: the kernel closes it with its process, so a killed process leaves no
 * lock that lasts, and a reused process id cannot be mistaken for the holder.
 * @throws Error with a sentence when another process holds the folder, or it cannot be made.
 */
export async function lockFolder(folder) {
    await makeFolder(folder);
    const file = socketPath(path.join(folder, 'rostra.lock'));
    const server = (await listen(file)) ?? (await takeOver(file));
    if (!server) {
        throw new Error(`Another process is using the database in ${folder}. Stop it first, or set DATA_DIR to another folder. ` +
            'To run several processes on one database, set DATABASE_URL to a PostgreSQL server.');
    }
    return {
        release: () => new Promise((resolve) => server.close(() => resolve())),
    };
}
async function makeFolder(folder) {
    try {
        await mkdir(folder, { recursive: true });
    }
    catch (cause) {
        throw new Error(`The folder ${folder} cannot be made (${cause.code}). ` +
            'Set DATA_DIR to a folder that this process may make or write to.', { cause });
    }
}
/** Paths of socket files are limited to about 100 bytes, so the shorter of two spellings is used. */
function socketPath(file) {
    const relative = path.relative(process.cwd(), path.resolve(file));
    const shorter = relative.length < path.resolve(file).length ? relative : path.resolve(file);
    if (Buffer.byteLength(shorter) > 100) {
        throw new Error(`The path of the database folder is too long: ${path.dirname(file)}. Set DATA_DIR to a shorter path.`);
    }
    return shorter;
}
/** Listens on the file, or answers null when the file is already there. */
async function listen(file) {
    const server = net.createServer((socket) => socket.destroy());
    return new Promise((resolve, reject) => {
        server.once('error', (error) => error.code === 'EADDRINUSE' ? resolve(null) : reject(error));
        server.listen(file, () => {
            server.unref();
            resolve(server);
        });
    });
}
/** Replaces the file that a dead process left. One process at a time: a folder beside it is the guard. */
async function takeOver(file) {
    const guard = `${file}.takeover`;
    if (!(await makeGuard(guard)))
        return null;
    try {
        if (await isAnswering(file))
            return null;
        await rm(file, { force: true });
        return await listen(file);
    }
    finally {
        await rmdir(guard);
    }
}
async function makeGuard(guard) {
    try {
        await mkdir(guard);
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    // A process that was killed during its takeover leaves its guard; a takeover takes milliseconds.
    const { mtimeMs } = await stat(guard);
    if (Date.now() - mtimeMs < 5000)
        return false;
    await rmdir(guard);
    return makeGuard(guard);
}
function isAnswering(file) {
    return new Promise((resolve) => {
        const socket = net.connect(file);
        socket.once('connect', () => {
            socket.destroy();
            resolve(true);
        });
        socket.once('error', () => resolve(false));
    });
}
//# sourceMappingURL=folder-lock.js.map