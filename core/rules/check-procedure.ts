import { toVietnameseDate } from '../calendar/to-vietnamese-date.ts';
import type { Citation } from '../law/citation.ts';
import { inForceOn } from '../law/in-force-on.ts';
import { findLegalDocument } from '../law/legal-documents.data.ts';
import type { Procedure, SubmissionMethod } from '../procedure/procedure.ts';
import { fillWording } from '../wording.ts';
import { RULES } from './index.ts';
import type { CheckContext, Finding, Needed, Reason, Rule, Verdict } from './rule.ts';

/** Asks every rule about a procedure. A rule that crashes is an error finding, not a lost page. */
export function checkProcedure(
  procedure: Procedure,
  context: CheckContext,
  rules: readonly Rule[] = RULES,
): Finding[] {
  // One list for all rules, filled in place: a page has thousands of findings.
  const findings: Finding[] = [];
  const { submissionMethods: rows } = procedure;
  const { ofDay, byRows } = rulesOn(context, rules);
  const ofRows = findingsOf(rows, byRows);
  for (let at = 0; at < ofDay.length; at += 1) {
    const ruleOfDay = ofDay[at]!;
    const { rule } = ruleOfDay;
    const isLacking = rule.needs !== undefined && lacks(procedure, context, rule.needs);
    const known = isLacking ? ruleOfDay.ofLacking : ofRows?.[at];
    if (known) {
      for (const finding of known) findings.push(finding);
      continue;
    }
    const before = findings.length;
    try {
      addFindings(findings, ruleOfDay, procedure, context);
      if (isLacking) ruleOfDay.ofLacking = findings.slice(before);
      else if (ofRows && rule.readsRowsOnly) ofRows[at] = findings.slice(before);
    } catch (error) {
      findings.length = before;
      findings.push(toErrorFinding(rule, error));
    }
  }
  return findings;
}

/** Rows of a whole publication are hardly ever the same ones: nothing is kept of them. */
function findingsOf(
  rows: readonly SubmissionMethod[],
  byRows: RulesOfDay['byRows'],
): FindingsOfRows | undefined {
  if (rows.length !== 1) return undefined;
  let findings = byRows.get(rows);
  if (!findings) byRows.set(rows, (findings = []));
  return findings;
}

function lacks(procedure: Procedure, context: CheckContext, needed: Needed): boolean {
  return (needed === 'reference' ? context.reference : procedure[needed]) === undefined;
}

/** A rule with those of its articles that are law on a day. */
interface RuleOfDay {
  rule: Rule;
  legalBasis: readonly Citation[];
  /** Findings without words of the page, by reason and field: the same for every procedure. */
  shared: Map<string, Map<string, Finding>>;
  /** Findings on a procedure that lacks what the rule needs, once there was one. */
  ofLacking: readonly Finding[] | undefined;
}

/** Findings by the place of their rule, for rules that read nothing but the rows. */
type FindingsOfRows = (readonly Finding[] | undefined)[];

/** The rules of a day, and what they said of rows: a list has few different ones. */
interface RulesOfDay {
  ofDay: readonly RuleOfDay[];
  byRows: WeakMap<readonly SubmissionMethod[], FindingsOfRows>;
}

/** That a rule does not apply is said once for each reason, not once for each row. */
function addFindings(
  findings: Finding[],
  { rule, legalBasis, shared }: RuleOfDay,
  procedure: Procedure,
  context: CheckContext,
): void {
  if (legalBasis.length === 0) {
    findings.push(toOutsideFinding(rule, context.today));
    return;
  }
  const first = findings.length;
  for (const verdict of rule.check(procedure, context)) {
    const reason = rule.reasons[verdict.reason];
    if (!reason) throw new RangeError(`rule ${rule.id} has no reason ${verdict.reason}`);
    const silent = reason.outcome === 'inapplicable';
    if (silent && isSaid(verdict.reason, findings, first)) continue;
    if (verdict.quote === undefined || (silent && verdict.data === undefined)) {
      const finding = sharedFinding(shared, rule, legalBasis, verdict, reason);
      if (finding) {
        findings.push(finding);
        continue;
      }
    }
    const before = findings.length > first ? findings.at(-1) : undefined;
    findings.push(
      before?.reason === verdict.reason && before.data === verdict.data
        ? { ...before, field: verdict.field, quote: verdict.quote }
        : toFinding(rule, legalBasis, verdict, reason),
    );
  }
}

/**
 * Half of all findings are of this kind; nobody changes a finding, so they share one. Undefined for
 * data of this procedure; data that a rule always gives with a field are no different.
 */
function sharedFinding(
  shared: RuleOfDay['shared'],
  rule: Rule,
  legalBasis: readonly Citation[],
  { reason: name, field, data }: Verdict,
  reason: Reason,
): Finding | undefined {
  let ofReason = shared.get(name);
  if (!ofReason) shared.set(name, (ofReason = new Map()));
  let finding = ofReason.get(field);
  if (!finding) {
    finding = toFinding(rule, legalBasis, { reason: name, field, data }, reason);
    ofReason.set(field, finding);
  }
  return finding.data === data ? finding : undefined;
}

function isSaid(reason: string, findings: readonly Finding[], first: number): boolean {
  for (let at = first; at < findings.length; at += 1) {
    if (findings[at]!.reason === reason) return true;
  }
  return false;
}

/** The rules that were asked last, with the day: a run asks the same of every procedure. */
let lastAsked: (RulesOfDay & { context: CheckContext; rules: readonly Rule[] }) | undefined;

function rulesOn(context: CheckContext, rules: readonly Rule[]): RulesOfDay {
  if (lastAsked?.rules !== rules || !asksTheSame(lastAsked.context, context)) {
    const ofDay = rules.map((rule) => ({
      rule,
      legalBasis: findBasis(rule, context.today),
      shared: new Map(),
      ofLacking: undefined,
    }));
    lastAsked = { context, rules, ofDay, byRows: new WeakMap() };
  }
  return lastAsked;
}

/** References are left out: a rule that reads only rows reads none. */
const asksTheSame = (one: CheckContext, other: CheckContext): boolean =>
  one.today === other.today && one.endsSoonDays === other.endsSoonDays;

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
  // One literal with every key: thousands of findings of one shape are made and read faster.
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    subject: rule.subject,
    severity: rule.severity,
    outcome: reason.outcome,
    reason: verdict.reason,
    field: verdict.field,
    title: rule.title,
    message: fillWording(reason.message, data),
    mend: reason.mend && fillWording(reason.mend, data),
    legalBasis,
    quote,
    data,
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
