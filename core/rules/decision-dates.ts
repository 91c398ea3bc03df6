import { leadTime, type LeadTime, type PublicationKind } from '../calendar/lead-time.ts';
import { toVietnameseDate } from '../calendar/to-vietnamese-date.ts';
import { ISSUERS } from '../law/issuers.data.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { isBlank } from '../text/not-stated.ts';
import { parseDate } from '../text/parse-date.ts';
import { parseDecisionNumber } from '../text/parse-decision-number.ts';
import type { Reason, Verdict } from './rule.ts';

type DateReason = 'no-dates' | 'unread' | 'before-signing' | 'issuer-unknown' | 'beyond';

/** What rules on the days of a decision say where the days are not there or cannot be counted. */
export const DATE_REASONS: Readonly<Record<DateReason, Reason>> = {
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
  'before-signing': {
    outcome: 'cantTell',
    message: {
      vi: 'Ngày {effective} sớm hơn ngày ký quyết định {signed}; có thể một trong hai ngày ghi sai, cần người xem.',
      en: '{effective} is before the signing on {signed}; one of the days may be wrong, a person has to look.',
    },
  },
  'issuer-unknown': {
    outcome: 'cantTell',
    message: {
      vi: 'Không đọc được cơ quan ban hành quyết định, nên chưa biết áp dụng thời hạn của bộ hay của tỉnh.',
      en: 'It cannot be read who issued the decision: a ministry has other limits than a province.',
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

/** The signing, another day of the page, and what the law asks of them. */
interface DecisionDays {
  signed: string;
  other: string;
  lead: LeadTime;
  place: { field: string; quote: string; data: Record<string, string> };
}

/** The signing and another day of a page, or the verdict on what keeps them from being judged. */
export function readDecisionDays(
  procedure: Procedure,
  field: 'effectiveDate' | 'publicationDate',
): { verdict: Verdict } | DecisionDays {
  const second = procedure[field];
  // Most pages have no such day: nothing else is read of them.
  const first = second === undefined || isBlank(second) ? undefined : signingOf(procedure);
  if (first === undefined || second === undefined || isBlank(first)) {
    return { verdict: { reason: 'no-dates', field } };
  }
  const [signed, other] = [parseDate(first.trim()), parseDate(second.trim())];
  if (signed === undefined || other === undefined) {
    const text = signed === undefined ? first : second;
    return { verdict: { reason: 'unread', field, quote: text, data: { text: text.trim() } } };
  }
  return judgeDays(procedure, { field, quote: second }, signed, other);
}

function judgeDays(
  { decisionNumber }: Procedure,
  { field, quote }: { field: string; quote: string },
  signed: string,
  other: string,
): { verdict: Verdict } | DecisionDays {
  const data = { signed: toVietnameseDate(signed), effective: toVietnameseDate(other) };
  const place = { field, quote, data };
  if (other < signed) return { verdict: { ...place, reason: 'before-signing' } };
  const kind = publicationKind(decisionNumber);
  if (kind === undefined) return { verdict: { ...place, reason: 'issuer-unknown' } };
  return { signed, other, lead: leadTime(signed, other, { kind }), place };
}

/** The day of the decision: as the page has it, or behind the number ("12/QĐ-BYT ngày …"). */
function signingOf({ decisionDate, decisionNumber }: Procedure): string | undefined {
  if (decisionDate !== undefined && !isBlank(decisionDate)) return decisionDate;
  return parseDecisionNumber(decisionNumber ?? '')?.issued ?? decisionDate;
}

/** A people's committee or its chairman (chủ tịch): "UBND", "UB", "CTUBND", "CT", "UBND-HC". */
const PROVINCIAL = /^(?:(?:CT-?)?UB(?:ND\p{L}*)?|CT)(?!\p{L})/u;
/** Bộ, cơ quan ngang bộ, by their abbreviations. */
const MINISTRIES: ReadonlySet<string> = new Set(
  ISSUERS.filter(([, name]) => /^(?:Bộ|Văn phòng Chính|Ngân hàng|Thanh tra|Ủy ban Dân)/u.test(name))
    .map(([abbreviation]) => abbreviation),
);

/** Whose limits hold; undefined where the number does not tell, or another body decided. */
export function publicationKind(decisionNumber = ''): PublicationKind | undefined {
  const issuer = parseDecisionNumber(decisionNumber)?.issuer;
  if (issuer === undefined) return undefined;
  if (PROVINCIAL.test(issuer)) return 'province';
  const [ministry = ''] = issuer.replaceAll('&', '').split(/[-_.]/u);
  return MINISTRIES.has(ministry) ? 'ministry' : undefined;
}
