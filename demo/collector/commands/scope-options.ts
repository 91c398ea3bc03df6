import { DEFAULT_THRESHOLD, LOWEST_THRESHOLD } from '#core/scoring/suppress.ts';
import type { AskedScope } from '../export/scope.ts';
import { UsageError } from './run-command.ts';

/** The options that say what an export or a report is about, for `parseArgs`. */
export const SCOPE_OPTIONS = {
  unit: { type: 'string', multiple: true },
  instrument: { type: 'string' },
  kind: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  unfinished: { type: 'boolean' },
  threshold: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** What they mean, for the words on how a command is called. */
export const SCOPE_USAGE = `  --unit H55             unit, may be repeated; absent: all
  --instrument sipas-2017@1   needed when there are answers to several
  --kind open|verified   the two are never added up
  --from 2026-01 --to 2026-10   whole months; absent: all that are over
  --unfinished           also the month that is not over yet
  --threshold 5          counts below it are hidden; at least 3
  --out FILE             a file that exists is written over with --force only`;

interface Given {
  unit?: string[] | undefined;
  instrument?: string | undefined;
  kind?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  unfinished?: boolean | undefined;
}

/** The scope that was asked for. */
export const askedScope = ({ unit: units, ...rest }: Given): AskedScope => ({ units, ...rest });

/** The threshold that was asked for. */
export function readThreshold(given: string | undefined): number {
  const threshold = Number(given ?? DEFAULT_THRESHOLD);
  if (Number.isInteger(threshold) && threshold >= LOWEST_THRESHOLD) return threshold;
  throw new UsageError(`--threshold is ${given}; expected a whole number from ${LOWEST_THRESHOLD}`);
}
