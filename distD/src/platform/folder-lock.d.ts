/**
 * Takes a folder for this process alone, until `release` is called or the process ends in any way.
 * The lock is a socket file: the kernel closes it with its process, so a killed process leaves no
 * lock that lasts, and a reused process id cannot be mistaken for the holder.
 * @throws Error with a sentence when another process holds the folder, or it cannot be made.
 */
export declare function lockFolder(folder: string): Promise<{
    release(): Promise<void>;
}>;
