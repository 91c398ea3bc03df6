import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '#core/rules/rule.ts';
import type { Place, ReadProcedure } from '../../../extension/adapters/adapter.ts';
import { textOf } from '../../../extension/adapters/text-of.ts';
import { findPlace } from '../../../extension/annotations/find-place.ts';
import { toMarkedFindings } from '../../../extension/annotations/marked-finding.ts';
import { toMarks } from '../../../extension/annotations/to-marks.ts';
import { openHtml } from '../open-fixture.ts';

const document = openHtml('<!doctype html><html><body><p>5 Ngày</p><p>Bảng</p></body></html>');
const [cell, table] = [...document.querySelectorAll('p')].map((element): Place => [element]);
if (!cell || !table) throw new Error('two places are needed');

const reading: ReadProcedure = {
  text: { parts: {}, submissionMethods: [] },
  places: new Map([
    ['submissionMethods.0.processingTime', cell],
    ['parts.submission', table],
  ]),
};

const finding = (outcome: Outcome, field: string, vi: string): Finding => ({
  ruleId: 'r',
  ruleVersion: 1,
  subject: 'deadline',
  severity: 'minor',
  outcome,
  reason: 'x',
  field,
  title: { vi: '', en: '' },
  message: { vi, en: vi },
  legalBasis: [],
});

function marksOf(...findings: Finding[]): string[] {
  return toMarks(toMarkedFindings(findings), reading).map(
    (mark) =>
      `${textOf(mark.place)}: ${mark.outcome} (${mark.findings.map(({ at }) => at).join()})`,
  );
}

describe('toMarks', () => {
  const time = 'submissionMethods.0.processingTime';

  it('gives a place its findings, the worst first', () => {
    expect(
      marksOf(
        finding('passed', time, 'a'),
        finding('failed', time, 'b'),
        finding('cantTell', time, 'c'),
      ),
    ).toEqual(['5 Ngày: failed (1,2,0)']);
  });

  it('takes a rule that crashed for "cannot tell", and leaves out what does not apply', () => {
    expect(
      marksOf(finding('error', time, 'a'), finding('inapplicable', 'parts.submission', 'b')),
    ).toEqual(['5 Ngày: cantTell (0)']);
  });

  it('has the places in the order of the page', () => {
    expect(
      marksOf(finding('passed', 'parts.submission', 'a'), finding('failed', time, 'b')),
    ).toEqual(['5 Ngày: failed (1)', 'Bảng: passed (0)']);
  });

  it('paints no finding that has no place', () => {
    expect(marksOf(finding('cantTell', 'parts.forms', 'a'), finding('error', '', 'b'))).toEqual([]);
  });
});

describe('toMarkedFindings', () => {
  it('says the message of what is open or failed, and the outcome alone of what has passed', () => {
    expect(
      toMarkedFindings([
        finding('failed', 'fee', 'a'),
        finding('passed', 'code', 'b'),
        finding('inapplicable', 'name', 'c'),
        finding('error', '', 'd'),
      ]),
    ).toEqual([
      { at: 0, field: 'fee', outcome: 'failed', message: { vi: 'a', en: 'a' } },
      { at: 1, field: 'code', outcome: 'passed' },
    ]);
  });
});

describe('findPlace', () => {
  it('leads to the table where a row has no place of its own', () => {
    expect(findPlace(reading.places, 'submissionMethods.3.fee')).toBe(table);
    expect(findPlace(reading.places, 'parts.fee')).toBe(table);
  });

  it('leads nowhere for a field that is not on the page', () => {
    expect(findPlace(reading.places, 'decisionNumber')).toBeUndefined();
  });
});
