import { toVietnameseDate } from '../calendar/to-vietnamese-date.ts';
import { windowsOf, windowsToday } from './fee-windows.ts';
import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** A reduction or waiver that has run out is no longer announced. */
export const feeWindowOpen: Rule = {
  id: 'fee-window-open',
  version: 1,
  subject: 'fee',
  severity: 'moderate',
  title: {
    vi: 'Thời gian áp dụng mức thu chưa hết',
    en: 'The time in which a fee applies is not over',
  },
  legalBasis: [{ document: '97/2015/QH13', article: '14', clause: '1' }],
  readsRowsOnly: true,
  reasons: {
    open: {
      outcome: 'passed',
      message: {
        vi: 'Tính đến ngày {today}, thời gian áp dụng “{window}” chưa hết.',
        en: 'By {today} the time “{window}” is not over.',
      },
    },
    over: {
      outcome: 'failed',
      message: {
        vi: 'Tính đến ngày {today}, thời gian áp dụng “{window}” đã hết mà trang vẫn đăng.',
        en: 'By {today} the time “{window}” is over, and the page still announces it.',
      },
      mend: {
        vi: 'Gỡ thông tin đã hết thời gian áp dụng và ghi mức thu hiện hành.',
        en: 'Take away what no longer applies and state the fee in force.',
      },
    },
    followed: {
      outcome: 'failed',
      message: {
        vi: 'Tính đến ngày {today}, thời gian áp dụng “{window}” đã hết mà trang vẫn đăng bên cạnh phần áp dụng “{next}”.',
        en: 'By {today} the time “{window}” is over, and the page still announces it beside what applies “{next}”.',
      },
      mend: {
        vi: 'Gỡ phần đã hết thời gian áp dụng, chỉ giữ mức thu hiện hành.',
        en: 'Take away what no longer applies and keep the fee in force.',
      },
    },
    'no-window': {
      outcome: 'inapplicable',
      message: {
        vi: 'Ô phí, lệ phí không nêu thời gian áp dụng.',
        en: 'The cell names no time in which the fee applies.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure, { today }) =>
    forEachMethod(procedure, 'fee', (fee, row) => {
      const times = windowsToday(windowsOf(fee, row), today);
      if (!times) return { reason: 'no-window' };
      const { last, over, next } = times;
      const reason = over ? (next ? 'followed' : 'over') : 'open';
      const window = (over ?? last).text;
      return { reason, data: { window, next: next?.text ?? '', today: toVietnameseDate(today) } };
    }),
};
