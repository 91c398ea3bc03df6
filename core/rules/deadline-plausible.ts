import type { Duration, TimeUnit } from '../procedure/processing-time.ts';
import { upperEnd } from './described-time.ts';
import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** The longest time in each unit that a procedure can reasonably take: about two years. */
const LONGEST: Readonly<Record<TimeUnit, number>> = {
  minute: 60 * 24, hour: 31 * 24, workingHour: 8 * 31, day: 731, workingDay: 500, week: 104,
  month: 24, year: 2,
};

/** A processing time is a number that can be meant: above zero and below about two years. */
export const deadlinePlausible: Rule = {
  id: 'deadline-plausible',
  version: 1,
  subject: 'deadline',
  severity: 'serious',
  title: { vi: 'Thời hạn hợp lý', en: 'The processing time can be meant' },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '17' }],
  readsRowsOnly: true,
  reasons: {
    plausible: {
      outcome: 'passed',
      message: { vi: 'Thời hạn “{text}” hợp lý.', en: 'The time “{text}” can be meant.' },
    },
    zero: {
      outcome: 'failed',
      message: {
        vi: 'Thời hạn “{text}” bằng không.',
        en: 'The time “{text}” is zero.',
      },
      mend: {
        vi: 'Ghi thời hạn thật; nếu trả ngay thì ghi “Ngay trong ngày làm việc”.',
        en: 'State the real time; if the result is given at once, say so in words.',
      },
    },
    'too-long': {
      outcome: 'failed',
      message: {
        vi: 'Thời hạn “{text}” dài bất thường; có thể sai số hoặc sai đơn vị.',
        en: 'The time “{text}” is unusually long; number or unit may be wrong.',
      },
      mend: {
        vi: 'Đối chiếu quyết định công bố rồi sửa con số hoặc đơn vị.',
        en: 'Look at the publication decision and correct number or unit.',
      },
    },
    range: {
      outcome: 'cantTell',
      message: {
        vi: 'Thời hạn là một khoảng “{text}”; chưa rõ khi nào áp dụng mức nào.',
        en: 'The time is a range “{text}”; it does not say when which end applies.',
      },
      mend: {
        vi: 'Ghi một thời hạn, hoặc nêu trường hợp áp dụng của từng mức.',
        en: 'State one time, or the case in which each end applies.',
      },
    },
    'no-number': {
      outcome: 'inapplicable',
      message: { vi: 'Ô thời hạn không nêu con số.', en: 'The cell has no number.' },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'processingTime', ({ text, durations, sameDay }) => {
      const data = { text: text.trim() };
      if (durations.length === 0) return { reason: 'no-number' };
      if (!sameDay && durations.every((each) => upperEnd(each) === 0)) return { reason: 'zero', data };
      if (durations.some(isTooLong)) return { reason: 'too-long', data };
      const range = durations.some(({ maximum }) => maximum !== undefined);
      return { reason: range ? 'range' : 'plausible', data };
    }),
};

/** A bare number is judged as days. */
function isTooLong(duration: Duration): boolean {
  return upperEnd(duration) > LONGEST[duration.unit ?? 'day'];
}
