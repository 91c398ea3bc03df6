import { leadTime } from '../calendar/lead-time.ts';
import { DATE_REASONS, publicationKind, readDays } from './decision-dates.ts';
import type { Rule } from './rule.ts';
import { toVietnameseDate } from './to-vietnamese-date.ts';

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
  reasons: {
    'in-time': {
      outcome: 'passed',
      message: {
        vi: 'Ký ngày {signed}, công khai ngày {effective}: kịp thời.',
        en: 'Signed {signed}, published {effective}: in time.',
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
    const { decisionDate, publicationDate } = procedure;
    const days = readDays('publicationDate', decisionDate, publicationDate);
    if ('verdict' in days) return [days.verdict];
    const { databaseEntry } = leadTime(days.first, days.second, { kind: publicationKind(procedure) });
    if (databaseEntry.status !== 'known') return [{ ...days.place, reason: 'beyond' }];
    const due = databaseEntry.due.slice(0, 10);
    const reason = days.second > due ? 'late' : 'in-time';
    return [{ ...days.place, reason, data: { ...days.place.data, due: toVietnameseDate(due) } }];
  },
};
