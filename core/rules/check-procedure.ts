import type { Procedure } from '../procedure/procedure.ts';
import { fillWording } from '../wording.ts';
import { RULES } from './index.ts';
import type { CheckContext, Finding, Rule, Verdict } from './rule.ts';

/** Asks every rule about a procedure. A rule that crashes is an error finding, not a lost page. */
export function checkProcedure(
  procedure: Procedure,
  context: CheckContext,
  rules: readonly Rule[] = RULES,
): Finding[] {
  return rules.flatMap((rule) => {
    try {
      return rule.check(procedure, context).map((verdict) => toFinding(rule, verdict));
    } catch (error) {
      return [toErrorFinding(rule, error)];
    }
  });
}

function toFinding(rule: Rule, verdict: Verdict): Finding {
  const reason = rule.reasons[verdict.reason];
  if (!reason) throw new RangeError(`rule ${rule.id} has no reason ${verdict.reason}`);
  return {
    ...describeRule(rule),
    ...verdict,
    outcome: reason.outcome,
    message: fillWording(reason.message, verdict.data),
    ...(reason.mend && { mend: fillWording(reason.mend, verdict.data) }),
  };
}

function toErrorFinding(rule: Rule, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return {
    ...describeRule(rule),
    field: '',
    reason: 'rule-crashed',
    outcome: 'error',
    data: { error: message },
    message: fillWording(
      {
        vi: 'Quy tắc này gặp lỗi nên chưa kết luận được: {error}',
        en: 'This rule crashed, so nothing can be concluded: {error}',
      },
      { error: message },
    ),
  };
}

function describeRule({ id, version, subject, severity, title, legalBasis }: Rule) {
  return { ruleId: id, ruleVersion: version, subject, severity, title, legalBasis };
}
