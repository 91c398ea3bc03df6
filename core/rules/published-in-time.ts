import { toVietnameseDate } from '../calendar/to-vietnamese-date.ts';
import { DATE_REASONS, readDecisionDays } from './decision-dates.ts';
import type { Rule } from './rule.ts';

/** The procedure is entered into the national database in time after signing (NĐ 63/2010 Art. 24(2)). */
export const publishedInTime: Rule = {
  id: 'published-in-time',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: {
    vi: 'Công khai kịp thời sau khi ký quyết định',
    en: 'It is published in time after the decision is signed',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '24', clause: '2' }],
  needs: 'publicationDate',
  reasons: {
    'in-time': {
      outcome: 'passed',
      message: {
        vi: 'Ký ngày {signed}, công khai ngày {effective}: kịp thời (chậm nhất {due}).',
        en: 'Signed {signed}, published {effective}: in time (by {due} at the latest).',
      },
    },
    late: {
      outcome: 'failed',
      message: {
        vi: 'Ký ngày {signed}, công khai ngày {effective}: quá hạn (chậm nhất {due}).',
        en: 'Signed {signed}, published {effective}: late (by {due} at the latest).',
      },
      mend: {
        vi: 'Ghi nhận chậm công khai; kiểm tra lại các ngày đã nhập.',
        en: 'Record the delay; check the days that were entered.',
      },
    },
    ...DATE_REASONS,
  },
  check: (procedure) => {
    const days = readDecisionDays(procedure, 'publicationDate');
    if ('verdict' in days) return [days.verdict];
    const { other, lead, place } = days;
    if (lead.databaseEntry.status !== 'known') return [{ ...place, reason: 'beyond' }];
    const due = lead.databaseEntry.due.slice(0, 10);
    const reason = other > due ? 'late' : 'in-time';
    return [{ ...place, reason, data: { ...place.data, due: toVietnameseDate(due) } }];
  },
};
