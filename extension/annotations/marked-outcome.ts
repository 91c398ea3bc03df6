import type { Outcome } from '#core/rules/rule.ts';

/** Outcomes that are painted, the worst first. A rule that crashed is as open as "cannot tell". */
export const MARKED = ['failed', 'cantTell', 'passed'] as const;

/** One of the painted outcomes. */
export type MarkedOutcome = (typeof MARKED)[number];

/** The outcome as which a finding is painted and filed, if at all. */
export function toMarked(outcome: Outcome): MarkedOutcome | undefined {
  if (outcome === 'error') return 'cantTell';
  return outcome === 'inapplicable' ? undefined : outcome;
}
