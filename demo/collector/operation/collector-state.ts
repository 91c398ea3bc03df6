import { readFileSync } from 'node:fs';
import type { FileState } from './reloaded-file.ts';

/** What is kept of one unit. */
export interface UnitState {
  unit: string;
  /** Head of the log of the unit: how many responses and withdrawals it has, and its hash. */
  log: { position: number; hash: string };
}

/** How a collector stands. */
export interface CollectorState {
  version: string;
  /** ISO 8601 in UTC. */
  startedAt: string;
  uptimeSeconds: number;
  units: {
    /** Number of units that are served; absent: every one. */
    served?: number | undefined;
    /** Those that have responses. */
    withResponses: readonly UnitState[];
  };
  files: readonly FileState[];
}

/** Version of the package. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  }
).version;
