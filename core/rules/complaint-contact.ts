import { isGarbled } from '../text/is-garbled.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isBlank } from '../text/not-stated.ts';
import type { Rule } from './rule.ts';

/**
 * Where the page has a place for it, it says where complaints about the procedure go. The only text
 * read that asks for it is of one ministry (transport); whether others are bound is not known, and so
 * the rule never fails.
 */
export const complaintContact: Rule = {
  id: 'complaint-contact',
  version: 1,
  subject: 'publication',
  severity: 'minor',
  title: {
    vi: 'Nêu nơi tiếp nhận phản ánh, kiến nghị',
    en: 'It is said where complaints go',
  },
  legalBasis: [{ document: '21/2016/TT-BGTVT', article: '48' }],
  needs: 'complaintContact',
  reasons: {
    stated: {
      outcome: 'passed',
      message: { vi: 'Có nêu nơi tiếp nhận: “{text}”.', en: 'It is stated: “{text}”.' },
    },
    blank: {
      outcome: 'cantTell',
      message: {
        vi: 'Mục tiếp nhận phản ánh, kiến nghị bị bỏ trống; có thể cổng nêu ở trang khác.',
        en: 'The place for complaints is left empty; another page of the portal may have it.',
      },
      mend: {
        vi: 'Ghi địa chỉ, số điện thoại và thư điện tử tiếp nhận phản ánh, kiến nghị.',
        en: 'Write address, telephone and e-mail for complaints.',
      },
    },
    'no-contact': {
      outcome: 'cantTell',
      message: {
        vi: '“{text}” không có địa chỉ, số điện thoại hay thư điện tử nào đọc được; cần người xem.',
        en: 'No address, telephone or e-mail can be read in “{text}”; a person has to look.',
      },
    },
    'not-shown': {
      outcome: 'inapplicable',
      message: {
        vi: 'Trang này không có mục tiếp nhận phản ánh, kiến nghị; có thể ở trang khác của cổng.',
        en: 'This page has no place for complaints; another page of the portal may.',
      },
    },
  },
  check: ({ complaintContact: text }) => {
    const field = 'complaintContact';
    if (text === undefined) return [{ reason: 'not-shown', field }];
    if (isBlank(text)) return [{ reason: 'blank', field, quote: text }];
    const reachable = !isGarbled(text) && /\d{3}[\d .-]{4,}|@|đường |phố |số \d|http|www\./u.test(normalizeText(text));
    const reason = reachable ? 'stated' : 'no-contact';
    return [{ reason, field, quote: text, data: { text: text.trim().slice(0, 160) } }];
  },
};
