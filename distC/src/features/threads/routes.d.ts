import { type Route } from '../../http/route.js';
/** Threads, and the lists that show them. `countView` is told each time one is opened. */
export declare function threadRoutes(countView: (threadId: number) => void): readonly Route[];
