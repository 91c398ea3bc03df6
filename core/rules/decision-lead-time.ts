import { leadTime } from '../calendar/lead-time.ts';
import { DATE_REASONS, publicationKind, readDays } from './decision-dates.ts';
import type { Rule } from './rule.ts';

/**
 * The decision is signed early enough before it takes effect: 20 days for a ministry, 5 for a
 * province. The decree says days, the portal's scoring counts working days; both are named.
 */
export const decisionLeadTime: Rule = {
  id: 'decision-lead-time',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: {
    vi: 'Quyết định công bố ký đủ sớm trước ngày có hiệu lực',
    en: 'The decision is signed early enough before it takes effect',
  },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '13' },
    { document: '63/2010/NĐ-CP', article: '15' },
  ],
  reasons: {
    'on-time': {
      outcome: 'passed',
      message: {
        vi: 'Ký ngày {signed}, hiệu lực {effective}: đủ sớm theo cả hai cách tính.',
        en: 'Signed {signed}, in effect {effective}: early enough under both readings.',
      },
    },
    late: {
      outcome: 'failed',
      message: {
        vi: 'Ký ngày {signed}, hiệu lực {effective}: muộn theo cả hai cách tính (ngày của nghị định và ngày làm việc của bộ chỉ số chấm điểm cổng).',
        en: 'Signed {signed}, in effect {effective}: late under both readings (days of the decree, working days of the portal’s scoring).',
      },
      mend: {
        vi: 'Ghi nhận chậm công bố; kiểm tra lại ngày ký, ngày hiệu lực đã nhập.',
        en: 'Record the delay; check the days that were entered.',
      },
    },
    'two-readings': {
      outcome: 'cantTell',
      message: {
        vi: 'Ký ngày {signed}, hiệu lực {effective}: đúng hạn nếu tính “ngày” như nghị định, muộn nếu tính “ngày làm việc” như bộ chỉ số chấm điểm cổng.',
        en: 'Signed {signed}, in effect {effective}: on time by the days of the decree, late by the working days of the portal’s scoring.',
      },
    },
    ...DATE_REASONS,
  },
  check: (procedure) => {
    const { decisionDate, effectiveDate } = procedure;
    const days = readDays('effectiveDate', decisionDate, effectiveDate);
    if ('verdict' in days) return [days.verdict];
    const { readings } = leadTime(days.first, days.second, { kind: publicationKind(procedure) });
    const late = readings.filter(({ status }) => status === 'late').length;
    const beyond = readings.some(({ status }) => status === 'beyondCalendar');
    const decided = late === readings.length ? 'late' : late > 0 ? 'two-readings' : 'on-time';
    const reason = beyond && decided === 'on-time' ? 'beyond' : decided;
    return [{ ...days.place, reason }];
  },
};
