import { CannotRun } from './cannot-run.ts';
import { type CaseGroup, type ConformanceCase, NotAsked } from './conformance-case.ts';
import { Departure } from './departure.ts';
import type { Trial } from './trial.ts';

/** How a case ended. */
export type Outcome =
  | { outcome: 'kept' }
  | { outcome: 'not-asked'; why: string }
  | { outcome: 'broken'; what: string; expected?: string; came?: string };

/** A case that was asked, with how it ended. */
export interface CaseResult {
  group: string;
  case: ConformanceCase;
  outcome: Outcome;
}

/**
 * Asks a collector all cases, one after the other, and says how each ended as soon as it has.
 * @throws {CannotRun} when the suite cannot go on
 */
export async function runCases(
  groups: readonly CaseGroup[],
  trial: Trial,
  tell: (result: CaseResult) => void = () => {},
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { title, cases } of groups) {
    for (const one of cases) {
      const result = { group: title, case: one, outcome: await outcomeOf(one, trial) };
      results.push(result);
      tell(result);
    }
  }
  return results;
}

async function outcomeOf({ run }: ConformanceCase, trial: Trial): Promise<Outcome> {
  try {
    await run(trial);
    return { outcome: 'kept' };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    if (error instanceof NotAsked) return { outcome: 'not-asked', why: error.message };
    if (error instanceof Departure) {
      return { outcome: 'broken', what: error.message, expected: error.expected, came: error.came };
    }
    return {
      outcome: 'broken',
      what: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
