/** Where a server that was started with `collecting` writes down what it holds. */
export declare function heldMemoryFile(pid: number): string;
