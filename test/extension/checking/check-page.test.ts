import { describe, expect, it } from 'vitest';
import type { CheckedPage } from '../../../extension/checked-page.ts';
import { checkPage } from '../../../extension/checking/check-page.ts';
import { wordsOf } from '../words-of.ts';

const NOW = new Date('2026-11-21T03:00:00Z');

const check = (name: string): CheckedPage => checkPage(wordsOf(name), NOW);

const saysOf = ({ procedures }: CheckedPage, rule: string): string[] =>
  procedures.flatMap(({ findings }) =>
    findings
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ field, outcome }) => `${field} ${outcome}`),
  );

describe('checkPage', () => {
  it('brings findings to the fields that they are about', () => {
    const page = check('national-detail.html');
    expect(page).toMatchObject({ adapter: 'national-2026', kind: 'detail', unread: [] });
    expect(page.checkedAt).toBe('2026-11-21T03:00:00.000Z');
    expect(saysOf(page, 'decision-number')).toEqual(['decisionNumber failed']);
    expect(saysOf(page, 'deadline-stated')).toContain('submissionMethods.1.processingTime failed');
    expect(saysOf(page, 'deadline-unit')).toContain('submissionMethods.2.processingTime failed');
    expect(saysOf(page, 'fee-scale')).toContain('submissionMethods.0.fee failed');
  });

  it('never passes what the adapter did not find', () => {
    const page = check('demo-detail.html');
    expect(saysOf(page, 'conditional-part-stated')).toContain('parts.forms cantTell');
    expect(saysOf(page, 'part-stated')).toContain('parts.applicants failed');
  });

  it('says of a list only what a list shows', () => {
    const page = check('demo-list.html');
    expect(page.kind).toBe('list');
    expect(saysOf(page, 'part-stated').filter((said) => said.startsWith('parts.'))).toEqual([]);
    expect(saysOf(page, 'decision-number')).toEqual([
      'decisionNumber passed',
      'decisionNumber failed',
    ]);
    expect(saysOf(page, 'deadline-unit')).toContain('submissionMethods.0.processingTime failed');
  });

  it('checks for the day that it is in Viet Nam', () => {
    const fee = 'Miễn phí đến hết ngày 31/12/2026';
    const procedures = [{ parts: {}, submissionMethods: [{ fee }] }];
    const words = { ...wordsOf('demo-detail.html'), procedures };
    const outcomeAt = (moment: string): string[] =>
      saysOf(checkPage(words, new Date(moment)), 'fee-window-open');
    expect(outcomeAt('2026-12-31T16:59:59Z')).toEqual(['submissionMethods.0.fee passed']);
    expect(outcomeAt('2026-12-31T17:00:00Z')).toEqual(['submissionMethods.0.fee failed']);
  });

  it('leaves nothing in a page record that a message could not carry', () => {
    const page = check('national-detail.html');
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
