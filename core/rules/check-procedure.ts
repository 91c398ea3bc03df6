import type { Citation } from '../law/citation.ts';
import { inForceOn } from '../law/in-force-on.ts';
import { findLegalDocument } from '../law/legal-documents.data.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { fillWording } from '../wording.ts';
import { RULES } from './index.ts';
import type { CheckContext, Finding, Rule, Verdict } from './rule.ts';
import { toVietnameseDate } from './to-vietnamese-date.ts';

/** Asks every rule about a procedure. A rule that crashes is an error finding, not a lost page. */
export function checkProcedure(
  procedure: Procedure,
  context: CheckContext,
  rules: readonly Rule[] = RULES,
): Finding[] {
  return rules.flatMap((rule) => {
    const legalBasis = basisOn(rule, context.today);
    if (legalBasis.length === 0) return [toOutsideFinding(rule, context.today)];
    try {
      const verdicts = rule.check(procedure, context);
      return verdicts.map((verdict) => toFinding({ ...rule, legalBasis }, verdict));
    } catch (error) {
      return [toErrorFinding(rule, error)];
    }
  });
}

/** The articles of a rule that are law on that day. */
function basisOn({ legalBasis }: Rule, today: string): readonly Citation[] {
  return legalBasis.filter(({ document }) => {
    const found = findLegalDocument(document);
    const force = found ? inForceOn(found, today) : 'unknown';
    return force !== 'ended' && force !== 'notYet';
  });
}

function toOutsideFinding(rule: Rule, today: string): Finding {
  return {
    ...describeRule(rule),
    field: '',
    reason: 'law-not-in-force',
    outcome: 'inapplicable',
    message: fillWording(
      {
        vi: 'Vào ngày {today}, văn bản làm căn cứ của quy tắc này không có hiệu lực.',
        en: 'On {today} the law behind this rule is not in force.',
      },
      { today: toVietnameseDate(today) },
    ),
  };
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
