import type { Citation } from '../law/citation.ts';
import { inForceOn } from '../law/in-force-on.ts';
import { findLegalDocument } from '../law/legal-documents.data.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { fillWording } from '../wording.ts';
import { RULES } from './index.ts';
import type { CheckContext, Finding, Reason, Rule, Verdict } from './rule.ts';
import { toVietnameseDate } from './to-vietnamese-date.ts';

/** Asks every rule about a procedure. A rule that crashes is an error finding, not a lost page. */
export function checkProcedure(
  procedure: Procedure,
  context: CheckContext,
  rules: readonly Rule[] = RULES,
): Finding[] {
  // One list for all rules, filled in place: a page has thousands of findings.
  const findings: Finding[] = [];
  for (const rule of rules) {
    const before = findings.length;
    try {
      addFindings(findings, rule, procedure, context);
    } catch (error) {
      findings.length = before;
      findings.push(toErrorFinding(rule, error));
    }
  }
  return findings;
}

/** That a rule does not apply is said once for each reason, not once for each row. */
function addFindings(
  findings: Finding[],
  rule: Rule,
  procedure: Procedure,
  context: CheckContext,
): void {
  const legalBasis = basisOn(rule, context.today);
  if (legalBasis.length === 0) {
    findings.push(toOutsideFinding(rule, context.today));
    return;
  }
  const silent: string[] = [];
  for (const verdict of rule.check(procedure, context)) {
    const reason = rule.reasons[verdict.reason];
    if (!reason) throw new RangeError(`rule ${rule.id} has no reason ${verdict.reason}`);
    if (reason.outcome === 'inapplicable') {
      if (silent.includes(verdict.reason)) continue;
      silent.push(verdict.reason);
    }
    findings.push(toFinding(rule, legalBasis, verdict, reason));
  }
}

/** What was found for a rule on the day that was asked last. */
const BASES = new WeakMap<Rule, { today: string; basis: readonly Citation[] }>();

/** The articles of a rule that are law on that day. */
function basisOn(rule: Rule, today: string): readonly Citation[] {
  const known = BASES.get(rule);
  if (known?.today === today) return known.basis;
  const basis = findBasis(rule, today);
  BASES.set(rule, { today, basis });
  return basis;
}

function findBasis({ legalBasis }: Rule, today: string): readonly Citation[] {
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

function toFinding(
  rule: Rule,
  legalBasis: readonly Citation[],
  verdict: Verdict,
  reason: Reason,
): Finding {
  const { quote, data } = verdict;
  const finding: Finding = {
    ruleId: rule.id,
    ruleVersion: rule.version,
    subject: rule.subject,
    severity: rule.severity,
    outcome: reason.outcome,
    reason: verdict.reason,
    field: verdict.field,
    title: rule.title,
    message: fillWording(reason.message, data),
    legalBasis,
  };
  if (quote !== undefined) finding.quote = quote;
  if (data !== undefined) finding.data = data;
  if (reason.mend) finding.mend = fillWording(reason.mend, data);
  return finding;
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
