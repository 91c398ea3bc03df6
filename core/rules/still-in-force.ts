import { normalizeText } from '../text/normalize-text.ts';
import { isBlank } from '../text/not-stated.ts';
import type { Rule } from './rule.ts';

/** A procedure that was abolished is taken down (NĐ 63/2010 Art. 14(2)(c)). */
export const stillInForce: Rule = {
  id: 'still-in-force',
  version: 1,
  subject: 'publication',
  severity: 'serious',
  title: {
    vi: 'Thủ tục đã bãi bỏ thì không còn đăng',
    en: 'A procedure that was abolished is not listed',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '14', clause: '2', point: 'c' }],
  reasons: {
    'in-force': {
      outcome: 'passed',
      message: { vi: 'Tình trạng: {text}.', en: 'Status: {text}.' },
    },
    abolished: {
      outcome: 'failed',
      message: {
        vi: 'Trang ghi “{text}” mà thủ tục vẫn được đăng.',
        en: 'The page says “{text}”, and the procedure is still listed.',
      },
      mend: {
        vi: 'Gỡ thủ tục đã bị bãi bỏ, hủy bỏ khỏi trang công khai.',
        en: 'Take the abolished procedure down.',
      },
    },
    unread: {
      outcome: 'cantTell',
      message: {
        vi: 'Bộ đọc chưa hiểu tình trạng “{text}”; cần người xem.',
        en: 'The reader does not understand the status “{text}”; a person has to look.',
      },
    },
    'not-shown': {
      outcome: 'inapplicable',
      message: {
        vi: 'Trang không nêu tình trạng hiệu lực.',
        en: 'The page shows no status.',
      },
    },
  },
  check: ({ validity }) => {
    const field = 'validity';
    if (validity === undefined || isBlank(validity)) return [{ reason: 'not-shown', field }];
    const words = normalizeText(validity);
    const abolished = /hết hiệu lực|(?:bị )?bãi bỏ|hủy bỏ|ngừng áp dụng/u.test(words);
    const inForce = /còn hiệu lực|đang (?:có hiệu lực|áp dụng)|có hiệu lực/u.test(words);
    const reason = abolished ? 'abolished' : inForce ? 'in-force' : 'unread';
    return [{ reason, field, quote: validity, data: { text: validity.trim() } }];
  },
};
