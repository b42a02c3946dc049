/** A line to a server that can be cut. */
export type Line = {
    url: string;
    /** Cuts every connection at once, in the middle of whatever is under way. */
    cut(): void;
    /** Lets nothing through any more, and says so to nobody: as a network does that is gone. */
    swallow(): void;
    /** Lets everything through again. What was swallowed is lost, with the connections it was on. */
    restore(): void;
    close(): Promise<void>;
};
/** Stands between a client and the server at `target`. */
export declare function startProxy(target: string): Promise<Line>;
