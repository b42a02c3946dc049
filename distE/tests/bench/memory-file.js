import { tmpdir } from 'node:os';
import path from 'node:path';
/** Where a server that was started with `collecting` writes down what it holds. */
export function heldMemoryFile(pid) {
    return path.join(tmpdir(), `rostra-bench-memory-${pid}`);
}
//# sourceMappingURL=memory-file.js.map