/** Starts the forum of the environment's configuration in this process, or ends it with a sentence that says why not. */
export declare function runForum(): Promise<void>;
