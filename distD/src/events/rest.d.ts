/** Sleep that can be ended from outside, also before it begins. */
export type Rest = {
    /** Begins a time in which `end` is remembered for the sleep that follows. */
    start(): void;
    /** Resolves after this many milliseconds, or when it is ended. */
    sleep(ms: number): Promise<void>;
    /** Ends the sleep, or the next one when nobody sleeps. */
    end(): void;
    /** Lets nobody sleep any more. */
    stop(): void;
};
/** Makes a rest. */
export declare function createRest(): Rest;
