import type { Duration } from '../procedure/processing-time.ts';
import { matchesOf } from '../text/matches-of.ts';
import { foldText } from '../text/normalize-text.ts';
import { parseDurations } from '../text/parse-durations.ts';
import { countsDays, upperEnd } from './described-time.ts';
import { type Answer, forEachMethod, NOT_FOUND, UNREAD } from './methods.ts';
import type { Rule } from './rule.ts';

/**
 * Where a total and its parts stand in one text, "55 ngày (trong đó 45 ngày đánh giá hồ sơ, 10 ngày
 * trả chứng chỉ)", the parts add up to the total.
 */
export const deadlineBreakdown: Rule = {
  id: 'deadline-breakdown',
  version: 1,
  subject: 'deadline',
  severity: 'moderate',
  title: {
    vi: 'Thời hạn từng bước cộng lại đúng bằng tổng thời hạn',
    en: 'The times of the steps add up to the whole',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '17' }],
  readsRowsOnly: true,
  reasons: {
    'adds-up': {
      outcome: 'passed',
      message: {
        vi: 'Các bước cộng lại bằng “{total}”.',
        en: 'The steps add up to “{total}”.',
      },
    },
    'does-not-add-up': {
      outcome: 'failed',
      message: {
        vi: 'Tổng thời hạn ghi “{total}” nhưng các bước cộng lại là {sum}.',
        en: 'The whole says “{total}” while its steps add up to {sum}.',
      },
      mend: {
        vi: 'Sửa thời hạn từng bước hoặc tổng thời hạn cho khớp nhau.',
        en: 'Correct the steps or the whole.',
      },
    },
    'no-breakdown': {
      outcome: 'inapplicable',
      message: {
        vi: 'Không có tổng thời hạn kèm thời hạn từng bước.',
        en: 'There is no total with times of steps.',
      },
    },
    unread: UNREAD,
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'processingTime', (time, { description = '' }): Answer => {
      if (time.statement === 'unread') return { reason: 'unread', data: { text: time.text.trim() } };
      const found = breakdownOf(time.text) ?? breakdownOf(description);
      if (!found) return { reason: 'no-breakdown' };
      const { total, sum } = found;
      const reason = Math.abs(sum - upperEnd(total)) < 1e-9 ? 'adds-up' : 'does-not-add-up';
      return { reason, data: { total: total.text, sum: String(sum).replace('.', ',') } };
    }),
};

/** A total, then its parts in one pair of brackets or behind a colon as a list of offices. */
const BREAKDOWN =
  /(\d[^.;:()]{0,160}?)(?:\((?:trong đó:? ?)?([^()]{8,600})\)|,? trong đó:? ?(.{8,2000})|: (- .{8,2000}))/giu;

function breakdownOf(text: string): { total: Duration; sum: number } | undefined {
  if (!/\(|trong đó|: -/u.test(text)) return undefined;
  for (const [, whole, ...parts] of matchesOf(foldText(text), BREAKDOWN)) {
    const totals = parseDurations(whole!);
    const steps = parseDurations(parts.find((part) => part !== undefined) ?? '');
    const [total] = totals;
    if (!total || totals.length > 1 || steps.length < 2) continue;
    if (![total, ...steps].every((each) => comparable(total, each))) continue;
    return { total, sum: sumUpTo(upperEnd(total), steps) };
  }
  return undefined;
}

/** Words after the list may state other times: the first steps that reach the total are the list. */
function sumUpTo(total: number, steps: readonly Duration[]): number {
  let sum = 0;
  for (const step of steps) {
    sum += upperEnd(step);
    if (Math.abs(sum - total) < 1e-9) return sum;
  }
  return sum;
}

function comparable(total: Duration, step: Duration): boolean {
  if (total.isPart || step.isPart) return false;
  return total.unit === step.unit || (countsDays(total) && countsDays(step));
}
