import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config.js'

export type { Logger }

/** The structured log: one JSON object a line, on standard output unless a destination is given. */
export function createLogger(config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger {
  const options = {
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return destination ? pino(options, destination) : pino(options)
}
