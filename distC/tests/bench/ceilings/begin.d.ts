import type { Server } from 'node:http';
/**
 * A ceiling's process: makes its server of the first message that it gets, listens on the port that this names or on
 * any, tells its address, and ends when the line to the bench is cut.
 */
export declare function begin<Given extends object>(make: (given: Given) => Server): void;
