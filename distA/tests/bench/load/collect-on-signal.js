import { renameSync, writeFileSync } from 'node:fs';
import { heldMemoryFile } from '../memory-file.js';
/*
 * Loaded before a server with `--expose-gc --import`: at SIGUSR2 it collects all garbage and writes down how many bytes
 * are held then, so that what a server needs can be told from what it only has not given back.
 */
const file = heldMemoryFile(process.pid);
process.on('SIGUSR2', () => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    writeFileSync(`${file}.half`, String(heapUsed + external));
    renameSync(`${file}.half`, file);
});
//# sourceMappingURL=collect-on-signal.js.map