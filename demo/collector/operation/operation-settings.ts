import * as z from 'zod';
import { HOST, PORT, wholeNumber } from '../setting-types.ts';

/** Levels of the log, from the one that says least. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** How much is written to the log. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How a collector is run. */
export interface OperationSettings {
  logLevel: LogLevel;
  /** Where metrics are served; absent: nowhere. */
  metrics?: { host: string; port: number } | undefined;
  /** Seconds that what was begun may take to end when the collector stops. */
  grace: number;
  /** Seconds between "not ready" and the end of new connections. */
  stopDelay: number;
}

/** What holds where nothing is set. */
export const DEFAULT_OPERATION: OperationSettings = { logLevel: 'info', grace: 5, stopDelay: 0 };

const LEVEL = `one of ${LOG_LEVELS.join(', ')}`;
const SECONDS = 'a whole number of seconds from 0 to 300';
const seconds = (usual: number) => wholeNumber(0, 300, SECONDS).default(usual);
const { logLevel, grace, stopDelay } = DEFAULT_OPERATION;

/** The settings of the operation, as they stand in the environment. */
export const operationEnvironment = {
  HAILONG_LOG_LEVEL: z.enum(LOG_LEVELS, LEVEL).default(logLevel),
  HAILONG_METRICS_PORT: PORT.optional(),
  HAILONG_METRICS_HOST: HOST.default('127.0.0.1'),
  HAILONG_GRACE: seconds(grace),
  HAILONG_STOP_DELAY: seconds(stopDelay),
};

const schema = z.object(operationEnvironment);

/** Gathers the settings of the operation. */
export function operationSettings(read: z.infer<typeof schema>): OperationSettings {
  const { HAILONG_METRICS_HOST: host, HAILONG_METRICS_PORT: port } = read;
  return {
    logLevel: read.HAILONG_LOG_LEVEL,
    grace: read.HAILONG_GRACE,
    stopDelay: read.HAILONG_STOP_DELAY,
    ...(port !== undefined && { metrics: { host, port } }),
  };
}
