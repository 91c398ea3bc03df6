import type { FieldPath } from '#core/procedure/procedure.ts';
import type { Finding } from '#core/rules/rule.ts';
import type { Wording } from '#core/wording.ts';
import { type MarkedOutcome, toMarked } from './marked-outcome.ts';

/** What painting needs of a finding. */
export interface MarkedFinding {
  /**
   * Which finding of its procedure it is in the kept record: the rest is asked for when somebody
   * wants to know. A number, for a list may have tens of thousands of findings.
   */
  at: number;
  field: FieldPath;
  outcome: MarkedOutcome;
  /** Says the marker; absent where a rule has passed. */
  message?: Wording;
}

/** The findings that a page can show: those about a field, without what only the panel says. */
export function toMarkedFindings(findings: readonly Finding[]): MarkedFinding[] {
  return findings.flatMap(({ field, outcome, message }, at) => {
    const marked = toMarked(outcome);
    if (!marked || field === '') return [];
    return [{ at, field, outcome: marked, ...(marked !== 'passed' && { message }) }];
  });
}
