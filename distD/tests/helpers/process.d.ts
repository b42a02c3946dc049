/** A forum in a process of its own, which can be killed and started again on the same port and database. */
export type ForumProcess = {
    url: string;
    setupToken: string;
    /** Starts it, with these arguments for Node itself, and waits until it answers. */
    start(nodeArguments?: readonly string[]): Promise<void>;
    kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<{
        code: number | null;
        stderr: string;
    }>;
    close(): Promise<void>;
};
/** Prepares a forum of its own, on PostgreSQL when TEST_DATABASE_URL is set, in a temporary folder otherwise. */
export declare function prepareForumProcess(): Promise<ForumProcess>;
