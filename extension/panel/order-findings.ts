import { type Finding, SEVERITIES } from '#core/rules/rule.ts';
import { MARKED, type MarkedOutcome, toMarked } from '../annotations/marked-outcome.ts';

/** The findings with one of the chosen outcomes: by outcome, the worst first, then by severity. */
export function orderFindings(
  findings: readonly Finding[],
  chosen: ReadonlySet<MarkedOutcome>,
): Finding[] {
  return MARKED.filter((outcome) => chosen.has(outcome)).flatMap((outcome) =>
    findings
      .filter((finding) => toMarked(finding.outcome) === outcome)
      .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
  );
}
