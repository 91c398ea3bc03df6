import type { PublicationKind } from '../calendar/lead-time.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { isBlank } from '../text/not-stated.ts';
import { parseDate } from '../text/parse-date.ts';
import { parseDecisionNumber } from '../text/parse-decision-number.ts';
import type { Reason, Verdict } from './rule.ts';
import { toVietnameseDate } from './to-vietnamese-date.ts';

/** What rules on the days of a decision say where the days are not there or cannot be counted. */
export const DATE_REASONS: Readonly<Record<'no-dates' | 'unread' | 'beyond', Reason>> = {
  'no-dates': {
    outcome: 'inapplicable',
    message: {
      vi: 'Trang không nêu đủ các ngày cần so sánh.',
      en: 'The page does not show the days to compare.',
    },
  },
  unread: {
    outcome: 'cantTell',
    message: {
      vi: 'Bộ đọc chưa hiểu ngày “{text}”; cần người xem.',
      en: 'The reader does not understand the day “{text}”; a person has to look.',
    },
  },
  beyond: {
    outcome: 'cantTell',
    message: {
      vi: 'Chưa đủ dữ liệu lịch nghỉ để tính ngày làm việc cho các ngày này.',
      en: 'The calendar of holidays does not reach these days.',
    },
  },
};

type Days =
  | { verdict: Verdict }
  | {
      first: string;
      second: string;
      place: { field: string; quote: string; data: Record<string, string> };
    };

/** Two days of a page, or the verdict on what keeps them from being compared. */
export function readDays(field: string, first: string | undefined, second: string | undefined): Days {
  if (first === undefined || second === undefined || isBlank(first) || isBlank(second)) {
    return { verdict: { reason: 'no-dates', field } };
  }
  const [a, b] = [parseDate(first.trim()), parseDate(second.trim())];
  if (a === undefined || b === undefined) {
    const text = a === undefined ? first : second;
    return { verdict: { reason: 'unread', field, quote: text, data: { text: text.trim() } } };
  }
  const data = { signed: toVietnameseDate(a), effective: toVietnameseDate(b) };
  return { first: a, second: b, place: { field, quote: second, data } };
}

/** A decision of a people's committee is the province's; any other one a ministry's. */
export function publicationKind({ decisionNumber }: Procedure): PublicationKind {
  const issuer = parseDecisionNumber(decisionNumber ?? '')?.issuer ?? '';
  return issuer.startsWith('UBND') ? 'province' : 'ministry';
}
