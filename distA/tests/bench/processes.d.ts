import { type ChildProcess } from 'node:child_process';
/** Something that answers at an address, in a process of its own. */
export type Server = {
    url: string;
    pid: number;
    stop(): Promise<void>;
    kill(): Promise<void>;
};
/**
 * Starts a compiled program of ours with Node. What it prints goes to /dev/null; its errors are for the caller to
 * read. Thousands of sockets want as many open files: the shell in between asks for them.
 */
export declare function startProgram(file: string, { variables, options, isTalking }?: ProgramOptions): ChildProcess;
/** How a program is started: with which environment and options of Node, and whether with a line for messages. */
export type ProgramOptions = {
    variables?: NodeJS.ProcessEnv;
    options?: readonly string[];
    isTalking?: boolean;
};
/** Options of Node for a server whose memory is measured: it collects its garbage at SIGUSR2. */
export declare const collecting: string[];
/** Ends a process and waits until it is gone. */
export declare function endProgram(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
/** What answers at an address, by its process. */
export declare function serverOf(child: ChildProcess, url: string): Server;
/** The next message of a program. @throws Error when it ends instead. */
export declare function hear<T>(child: ChildProcess): Promise<T>;
/** Starts a program of `ceilings/`, tells it what it needs, and waits for its address. */
export declare function startCeiling(name: string, given: object, options?: readonly string[]): Promise<Server>;
