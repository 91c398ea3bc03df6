import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** A processing time has a unit: "1" says nothing, "1 ngày làm việc" does. */
export const deadlineUnit: Rule = {
  id: 'deadline-unit',
  version: 1,
  subject: 'deadline',
  severity: 'serious',
  title: { vi: 'Thời hạn có đơn vị tính', en: 'The processing time has a unit' },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '8', clause: '2', point: 'đ' },
    { document: '91/2015/QH13', article: '144' },
  ],
  readsRowsOnly: true,
  reasons: {
    'has-unit': {
      outcome: 'passed',
      message: { vi: 'Thời hạn có đơn vị: “{text}”.', en: 'The time has a unit: “{text}”.' },
    },
    'no-unit': {
      outcome: 'failed',
      message: {
        vi: 'Thời hạn chỉ ghi số “{text}”, không có đơn vị (giờ, ngày, ngày làm việc, tháng).',
        en: 'The time is the bare number “{text}”, without a unit (hours, days, working days, months).',
      },
      mend: {
        vi: 'Thêm đơn vị đúng theo quyết định công bố, ví dụ “{text} ngày làm việc”.',
        en: 'Add the unit as in the publication decision, such as “{text} ngày làm việc”.',
      },
    },
    'no-number': {
      outcome: 'inapplicable',
      message: {
        vi: 'Ô thời hạn không nêu con số nào nên không xét đơn vị.',
        en: 'The cell has no number, so there is no unit to ask for.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'processingTime', ({ text, durations }) => {
      if (durations.length === 0) return { reason: 'no-number' };
      const bare = durations.some(({ unit }) => unit === undefined);
      return { reason: bare ? 'no-unit' : 'has-unit', data: { text: text.trim() } };
    }),
};
