import { type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';
export type { Logger };
/** The structured log: one JSON object a line, on standard output unless a destination is given. */
export declare function createLogger(config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger;
