import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describe-error.ts';
import type { LogLevel } from './operation-settings.ts';

/**
 * The log of a collector: one JSON object a line. Nothing of a request is written to it but
 * method, route, status and time: no address, no id, no body, no query, no name of a browser.
 */
export type Log = Logger;

/** Makes a log that writes to stderr, or to the stream that is given. */
export function createLog(level: LogLevel, stream: DestinationStream = stderr()): Log {
  return pino(
    {
      level,
      // No name of the machine and no number of the process: whoever collects the lines adds them.
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => describeError(error) },
    },
    stream,
  );
}

/** Written at once: a process that is killed has said what it had to say. */
const stderr = (): DestinationStream => pino.destination({ fd: 2, sync: true });
