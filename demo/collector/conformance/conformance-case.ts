import type { Trial } from './trial.ts';

/** One thing that the contract says, and how a collector is asked whether it does it. */
export interface ConformanceCase {
  /** Short and stable, for those who speak about it. */
  name: string;
  /** What a right collector does, as one sentence. */
  title: string;
  /** Where that is said, or why. */
  contract: string;
  /** Codes of refusals that it provokes. */
  codes?: readonly string[];
  /** Throws a `Departure` where the collector does something else. */
  run: (trial: Trial) => Promise<void>;
}

/** Cases on one subject, asked in this order. */
export interface CaseGroup {
  title: string;
  cases: readonly ConformanceCase[];
}

/** Thrown by a case that this collector or these arguments give no occasion for. */
export class NotAsked extends Error {
  override name = 'NotAsked';
}
