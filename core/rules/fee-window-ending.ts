import { toVietnameseDate } from '../calendar/to-vietnamese-date.ts';
import { windowsOf, windowsToday } from './fee-windows.ts';
import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** Days before its end at which a window is said to end soon, unless the official sets another. */
const ENDS_SOON_DAYS = 60;

/** A reduction or waiver that ends soon is told in time to change the page. */
export const feeWindowEnding: Rule = {
  id: 'fee-window-ending',
  version: 1,
  subject: 'fee',
  severity: 'minor',
  title: {
    vi: 'Thời gian áp dụng mức thu chưa sắp hết',
    en: 'The time in which a fee applies does not end soon',
  },
  legalBasis: [{ document: '97/2015/QH13', article: '14', clause: '1' }],
  readsRowsOnly: true,
  reasons: {
    'not-soon': {
      outcome: 'passed',
      message: {
        vi: 'Thời gian áp dụng “{window}” còn hơn {days} ngày.',
        en: 'The time “{window}” lasts for more than {days} days.',
      },
    },
    'ends-soon': {
      outcome: 'cantTell',
      message: {
        vi: 'Thời gian áp dụng “{window}” hết vào ngày {end}, trong vòng {days} ngày tới; cần chuẩn bị mức thu tiếp theo.',
        en: 'The time “{window}” ends on {end}, within {days} days; the fee that follows has to be prepared.',
      },
      mend: {
        vi: 'Chuẩn bị nội dung thay thế để cập nhật đúng ngày.',
        en: 'Prepare the text that takes its place on the day.',
      },
    },
    'no-window': {
      outcome: 'inapplicable',
      message: {
        vi: 'Không có thời gian áp dụng nào đang chạy và có ngày kết thúc.',
        en: 'No time with an end is running.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure, { today, endsSoonDays = ENDS_SOON_DAYS }) =>
    forEachMethod(procedure, 'fee', (fee, row) => {
      const { last, next } = windowsToday(windowsOf(fee, row), today) ?? {};
      if (!last || last.to < today || next) return { reason: 'no-window' };
      const left = (Date.parse(last.to) - Date.parse(today)) / 86_400_000;
      const data = { window: last.text, end: toVietnameseDate(last.to), days: endsSoonDays };
      return { reason: left <= endsSoonDays ? 'ends-soon' : 'not-soon', data };
    }),
};
