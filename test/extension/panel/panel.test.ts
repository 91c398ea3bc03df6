import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '#core/rules/rule.ts';
import type { CheckedPage } from '../../../extension/checked-page.ts';
import { countOutcomes } from '../../../extension/panel/count-outcomes.ts';
import { FIRST_FILTER, filterFindings } from '../../../extension/panel/finding-filter.ts';
import { sectionsByProcedure, sectionsByRule } from '../../../extension/panel/finding-sections.ts';
import { groupFindings } from '../../../extension/panel/group-findings.ts';
import { type ListedFinding, listFindings } from '../../../extension/panel/listed-finding.ts';
import { orderFindings } from '../../../extension/panel/order-findings.ts';
import { reportName } from '../../../extension/panel/report-name.ts';
import { searchFindings } from '../../../extension/panel/search-findings.ts';

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

const listed = (...findings: Finding[]): ListedFinding[] => list([{ findings }]);
const list = (procedures: { findings: Finding[]; name?: string; code?: string }[]) =>
  listFindings(page(procedures.map(({ findings, ...procedure }) => ({ procedure, findings }))));
const fieldsOf = (some: readonly ListedFinding[]): string[] => some.map((one) => one.finding.field);

describe('groupFindings', () => {
  it('puts together what differs in nothing but the field, and only that', () => {
    const groups = groupFindings(listed(finding('a', '1'), finding('b', '1'), finding('c', '2')));
    expect(groups.map(fieldsOf)).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps procedures apart', () => {
    const same = { findings: [finding('a', '1')] };
    expect(groupFindings(list([same, same]))).toHaveLength(2);
  });
});

describe('orderFindings', () => {
  it('puts the worst outcome first, then the gravest', () => {
    const order = orderFindings(
      listed(
        finding('a', '1', 'passed'),
        { ...finding('b', '1', 'cantTell'), severity: 'critical' },
        { ...finding('c', '1', 'error'), severity: 'minor' },
        { ...finding('d', '1'), severity: 'minor' },
        { ...finding('e', '1'), severity: 'critical' },
      ),
    );
    expect(fieldsOf(order)).toEqual(['e', 'd', 'b', 'c', 'a']);
  });
});

describe('countOutcomes', () => {
  it('counts a crashed rule as open, and leaves out what does not apply', () => {
    const findings = (['failed', 'error', 'cantTell', 'passed', 'inapplicable'] as const).map(
      (outcome) => finding('a', outcome, outcome),
    );
    expect(countOutcomes(listed(...findings))).toEqual({ failed: 1, cantTell: 2, passed: 1 });
  });
});

describe('the sections', () => {
  const fee = { ...finding('f', '1', 'cantTell'), ruleId: 'fee-stated' };
  const grave = { ...finding('g', '1'), ruleId: 'fee-scale', severity: 'critical' as const };
  const all = list([{ findings: [fee, finding('a', '1')] }, { findings: [grave, fee] }]);

  it('by procedure stand in the order of the page', () => {
    const sections = sectionsByProcedure(all);
    expect(sections.map(({ listed: some }) => fieldsOf(some))).toEqual([
      ['f', 'a'],
      ['g', 'f'],
    ]);
  });

  it('by rule put the worst rule first, whatever the order of the page', () => {
    const sections = sectionsByRule(all);
    expect(sections.map(({ key }) => key)).toEqual(['fee-scale', 'deadline-unit', 'fee-stated']);
    expect(sections.flatMap(({ listed: some }) => some)).toHaveLength(all.length);
  });
});

describe('the filter', () => {
  const fee = { ...finding('f', '1'), ruleId: 'fee-stated', subject: 'fee' as const };
  const all = listed(finding('a', '1'), finding('b', '2', 'passed'), fee, {
    ...fee,
    field: 'g',
    severity: 'minor',
    outcome: 'cantTell',
  });
  const any = (): boolean => true;

  it('shows what fails or is open at first, and the passed when chosen', () => {
    expect(fieldsOf(filterFindings(all, FIRST_FILTER, any).shown)).toEqual(['a', 'f', 'g']);
    const passed = { ...FIRST_FILTER, outcomes: new Set(['passed'] as const) };
    expect(fieldsOf(filterFindings(all, passed, any).shown)).toEqual(['b']);
  });

  it('joins topic, severity and words', () => {
    const filter = { ...FIRST_FILTER, topic: 'fee' as const, severity: 'minor' as const };
    expect(fieldsOf(filterFindings(all, filter, any).shown)).toEqual(['g']);
    expect(filterFindings(all, filter, () => false).shown).toEqual([]);
  });

  it('counts behind each choice what that choice would show', () => {
    const outcomes = ['failed', 'cantTell', 'passed'] as const;
    const filter = { ...FIRST_FILTER, topic: 'fee' as const };
    const { outcomes: counts, topics, severities } = filterFindings(all, filter, any);
    for (const outcome of outcomes) {
      const only = filterFindings(all, { ...filter, outcomes: new Set([outcome]) }, any);
      expect(counts[outcome]).toBe(only.shown.length);
    }
    expect(topics).toMatchObject({ deadline: 1, fee: 2, parts: 0 });
    expect(severities).toEqual({ critical: 0, serious: 1, moderate: 0, minor: 1 });
  });
});

describe('the search', () => {
  const [one] = list([
    {
      name: 'Cấp giấy phép đường bộ',
      code: '1.001193',
      findings: [
        {
          ...finding('a', 'Lệ phí: 50.000 đồng'),
          title: { vi: 'Thời hạn có đơn vị', en: 'A unit' },
          message: { vi: 'Chỉ ghi số', en: 'A bare number' },
        },
      ],
    },
  ]);
  const finds = (query: string, language: 'vi' | 'en' = 'vi'): boolean =>
    searchFindings(query, language, new Map())(one!);

  it.each(['duong bo', 'ĐƯỜNG BỘ', '1.0011', 'don vi', 'chi ghi', 'le phi', 'lệ phí', '50.000'])(
    'finds "%s" in name, code, rule, message or quote',
    (query) => {
      expect(finds(query)).toBe(true);
    },
  );

  it('speaks the language of the panel', () => {
    expect(finds('bare number')).toBe(false);
    expect(finds('bare number', 'en')).toBe(true);
  });

  it('does not take other marks for the same', () => {
    expect(finds('lễ phí')).toBe(false);
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
