import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '#core/rules/rule.ts';
import type { CheckedPage } from '../../../extension/checked-page.ts';
import { countOutcomes } from '../../../extension/panel/count-outcomes.ts';
import { groupFindings } from '../../../extension/panel/group-findings.ts';
import { orderFindings } from '../../../extension/panel/order-findings.ts';
import { reportName } from '../../../extension/panel/report-name.ts';

const finding = (field: string, quote: string, outcome: Outcome = 'failed'): Finding => ({
  ruleId: 'deadline-unit',
  ruleVersion: 1,
  subject: 'deadline',
  severity: 'serious',
  outcome,
  reason: 'no-unit',
  field,
  quote,
  title: { vi: 't', en: 't' },
  message: { vi: quote, en: quote },
  legalBasis: [],
});

const page = (procedures: unknown[], kind = 'detail'): CheckedPage =>
  ({
    address: 'https://dichvucong.example/thu-tuc/1',
    kind,
    checkedAt: '2026-11-21T03:04:05.000Z',
    procedures,
  }) as unknown as CheckedPage;

describe('groupFindings', () => {
  it('puts together what differs in nothing but the field, and only that', () => {
    const groups = groupFindings([finding('a', '1'), finding('b', '1'), finding('c', '2')]);
    expect(groups.map((group) => group.map(({ field }) => field))).toEqual([['a', 'b'], ['c']]);
  });
});

describe('orderFindings', () => {
  it('puts the worst outcome first, then the gravest, and leaves out what was not chosen', () => {
    const findings: Finding[] = [
      finding('a', '1', 'passed'),
      { ...finding('b', '1', 'cantTell'), severity: 'critical' },
      { ...finding('c', '1', 'error'), severity: 'minor' },
      { ...finding('d', '1'), severity: 'minor' },
      { ...finding('e', '1'), severity: 'critical' },
    ];
    const order = orderFindings(findings, new Set(['failed', 'cantTell']));
    expect(order.map(({ field }) => field)).toEqual(['e', 'd', 'b', 'c']);
  });
});

describe('countOutcomes', () => {
  it('counts a crashed rule as open, and leaves out what does not apply', () => {
    const findings = (['failed', 'error', 'cantTell', 'passed', 'inapplicable'] as const).map(
      (outcome) => finding('a', outcome, outcome),
    );
    expect(countOutcomes(page([{ findings }]))).toEqual({ failed: 1, cantTell: 2, passed: 1 });
  });
});

describe('reportName', () => {
  it('tells portal, procedure and time', () => {
    expect(reportName(page([{ procedure: { code: '1.001193' } }]))).toBe(
      'soat-tthc_dichvucong.example_1.001193_20261121-0304',
    );
    expect(reportName(page([], 'list'))).toContain('_danh-sach_');
  });

  it('holds no character that a file system refuses', () => {
    expect(reportName(page([{ procedure: { code: '1/../..\\:*?' } }]))).toMatch(/^[\w.-]+$/);
  });
});
