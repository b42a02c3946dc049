/** What the process of live clients answers to each order. Times in milliseconds. */
export type WatcherAnswers = {
    /** Connects clients until there are so many, and subscribes each to a stream. */
    connect: {
        connected: number;
    };
    /**
     * Posts some times, one after the other, and waits each time until all clients have heard of it: when the request
     * was answered and when the last client heard, since it was sent. With an event as it came.
     */
    post: {
        posts: {
            answered: number;
            delivered: number;
        }[];
        type: string;
        event: unknown;
    };
    /** Connects all clients again, all at once, and catches up with what they missed: the time until the last has, and how many attempts failed. */
    return: {
        ms: number;
        failures: number;
    };
};
type Given = {
    connect: {
        url: string;
        stream: string;
        count: number;
    };
    post: {
        url: string;
        headers: Record<string, string>;
        body: string;
        times: number;
    };
    return: {
        stream: string;
        missed: number;
    };
};
/** An order to the process of live clients. */
export type WatcherOrder<Order extends keyof WatcherAnswers> = {
    do: Order;
} & Given[Order];
/** Live clients in a process of their own. */
export type Watchers = {
    /** @throws Error when a client failed, or an event did not reach all. */
    tell<Order extends keyof WatcherAnswers>(order: WatcherOrder<Order>): Promise<WatcherAnswers[Order]>;
    stop(): Promise<void>;
};
/** Starts a process of live clients; it has none yet. */
export declare function startWatchers(): Watchers;
export {};
