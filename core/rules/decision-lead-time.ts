import type { LeadTime } from '../calendar/lead-time.ts';
import { DATE_REASONS, readDecisionDays } from './decision-dates.ts';
import type { Rule } from './rule.ts';

/**
 * The decision is signed early enough before it takes effect: 20 days for a ministry, 5 for a
 * province. The decree says days, the portal's scoring counts working days; both are named.
 * The decree counts to the effect of the legal text (Art. 15), and has a shortened way of 3 days
 * after the text was issued; a page shows neither, and so the rule never fails.
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
  needs: 'effectiveDate',
  reasons: {
    'on-time': {
      outcome: 'passed',
      message: {
        vi: 'Ký ngày {signed}, hiệu lực {effective}: đủ sớm theo cả hai cách tính.',
        en: 'Signed {signed}, in effect {effective}: early enough under both readings.',
      },
    },
    late: {
      outcome: 'cantTell',
      message: {
        vi: 'Ký ngày {signed}, hiệu lực {effective}: muộn theo cả hai cách tính nếu đó cũng là ngày văn bản quy phạm pháp luật có hiệu lực và văn bản không ban hành theo trình tự rút gọn; trang không nêu, cần người xem.',
        en: 'Signed {signed}, in effect {effective}: late under both readings if the legal text takes effect on that day and was not made by the shortened way; the page does not tell, a person has to look.',
      },
      mend: {
        vi: 'Đối chiếu ngày có hiệu lực của văn bản quy phạm pháp luật; nếu đúng là muộn thì ghi nhận chậm công bố.',
        en: 'Look up when the legal text takes effect; if it is late, record the delay.',
      },
    },
    'from-signing': {
      outcome: 'cantTell',
      message: {
        vi: 'Quyết định có hiệu lực ngay từ ngày ký {signed}. Thời hạn công bố tính theo ngày có hiệu lực của văn bản quy phạm pháp luật, trang không nêu ngày này.',
        en: 'The decision is in effect from its signing on {signed}. The lead counts to the effect of the legal text, which the page does not show.',
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
    const days = readDecisionDays(procedure, 'effectiveDate');
    if ('verdict' in days) return [days.verdict];
    const { signed, other, lead, place } = days;
    return [{ ...place, reason: signed === other ? 'from-signing' : readLead(lead) }];
  },
};

function readLead({ readings }: LeadTime): string {
  const late = readings.filter(({ status }) => status === 'late').length;
  if (late > 0) return late === readings.length ? 'late' : 'two-readings';
  return readings.some(({ status }) => status === 'beyondCalendar') ? 'beyond' : 'on-time';
}
