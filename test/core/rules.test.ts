import { describe, expect, it } from 'vitest';
import { formatCitation } from '#core/law/format-citation.ts';
import { findLegalDocument } from '#core/law/legal-documents.data.ts';
import { checkProcedure } from '#core/rules/check-procedure.ts';
import { RULES } from '#core/rules/index.ts';
import type { Rule } from '#core/rules/rule.ts';
import { readProcedure } from '#core/text/read-procedure.ts';
import { COMPLETE, TODAY } from '../cases/complete-procedure.data.ts';
import { RULE_CASES } from '../cases/rules.data.ts';

const check = (text: Parameters<typeof readProcedure>[0], rules = RULES) =>
  checkProcedure(readProcedure(text), { today: TODAY }, rules);

describe('checkProcedure', () => {
  it('finds nothing wrong in a complete procedure', () => {
    const settled = new Set(['passed', 'inapplicable']);
    const wrong = check(COMPLETE).filter(({ outcome }) => !settled.has(outcome));
    expect(wrong.map(({ ruleId, reason }) => `${ruleId}/${reason}`)).toEqual([]);
  });

  it.each(RULE_CASES)('$rule says $reason: $because', ({ rule, reason, procedure, reference, quote }) => {
    const context = { today: TODAY, ...(reference && { reference: readProcedure({ ...COMPLETE, ...reference }) }) };
    const all = checkProcedure(readProcedure({ ...COMPLETE, ...procedure }), context);
    const findings = all.filter(({ ruleId }) => ruleId === rule);
    const finding = findings.find((each) => each.reason === reason);
    expect(findings.map((each) => each.reason)).toContain(reason);
    if (quote !== undefined) expect(finding?.quote).toBe(quote);
  });

  it('turns a rule that crashes into an error finding and goes on', () => {
    const crash: Rule = {
      ...RULES[0]!,
      id: 'crash',
      check: () => { throw new Error('boom'); },
    };
    const findings = check(COMPLETE, [crash, RULES[1]!]);
    expect(findings[0]).toMatchObject({ ruleId: 'crash', outcome: 'error' });
    expect(findings[0]?.message.en).toContain('boom');
    expect(findings[1]?.outcome).toBe('passed');
  });

  it('is inapplicable on a day when its law is not in force', () => {
    const procedure = readProcedure({ ...COMPLETE, decisionNumber: '9303' });
    const of = (today: string, id: string) =>
      checkProcedure(procedure, { today }).filter(({ ruleId }) => ruleId === id);
    expect(of('2009-01-01', 'decision-number')).toMatchObject([
      { outcome: 'inapplicable', reason: 'law-not-in-force' },
    ]);
    const levels = (today: string) => of(today, 'outdated-online-level')
      .map(({ reason, legalBasis }) => [reason, ...legalBasis.map(({ document }) => document)]);
    expect(levels('2021-06-15')[0]?.[0]).toBe('law-not-in-force');
    expect(levels('2026-06-15')).toEqual([['current', '42/2022/NĐ-CP']]);
    expect(levels('2026-07-01')).toEqual([['current', '224/2026/NĐ-CP']]);
    const before = of('2025-06-30', 'fee-scale').flatMap(({ legalBasis }) => legalBasis);
    const after = of('2026-06-30', 'fee-scale').flatMap(({ legalBasis }) => legalBasis);
    expect(before.map(({ document }) => document)).not.toContain('02/2026/NĐ-CP');
    expect(after.map(({ document }) => document)).toContain('02/2026/NĐ-CP');
  });

  it('never passes a field that the reader did not find', () => {
    const findings = check({ parts: {}, submissionMethods: [] });
    expect(findings.map(({ outcome }) => outcome)).not.toContain('passed');
    expect(new Set(findings.map(({ ruleId }) => ruleId)).size).toBe(RULES.length);
  });
});

describe('every rule', () => {
  it.each(RULES)('$id has a case for each of its reasons', ({ id, reasons }) => {
    const covered = RULE_CASES.filter(({ rule }) => rule === id).map(({ reason }) => reason);
    const open = Object.keys(reasons).filter((reason) => !covered.includes(reason));
    expect(open).toEqual([]);
  });

  it.each(RULES)('$id cites documents of the law table and says how to mend', (rule) => {
    expect(rule.legalBasis.length).toBeGreaterThan(0);
    for (const { document } of rule.legalBasis) expect(findLegalDocument(document)).toBeDefined();
    for (const { outcome, message, mend } of Object.values(rule.reasons)) {
      expect(message.vi.length).toBeGreaterThan(0);
      expect(message.en.length).toBeGreaterThan(0);
      if (outcome === 'failed') expect(mend).toBeDefined();
    }
  });

  it('has an id of its own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.length).toBeGreaterThanOrEqual(28);
  });
});

describe('formatCitation', () => {
  const citation = { document: '63/2010/NĐ-CP', article: '8', clause: '2', point: 'đ' };
  it('writes an article as Vietnamese law does', () => {
    expect(formatCitation(citation, 'vi')).toBe(
      'điểm đ khoản 2 Điều 8 Nghị định số 63/2010/NĐ-CP',
    );
    expect(formatCitation(citation, 'en')).toBe('Article 8(2)(đ), Decree 63/2010/NĐ-CP');
  });
});
