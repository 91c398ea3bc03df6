import { matchesOf } from '../text/matches-of.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isBlank } from '../text/not-stated.ts';
import { DATE, parseDate } from '../text/parse-date.ts';
import type { Rule } from './rule.ts';

/** "Hết hiệu lực", "Không còn hiệu lực", "Không có hiệu lực", "Bị bãi bỏ". */
const ENDED =
  /(?:hết|mất|chấm dứt|không (?:còn )?(?:có )?) ?hiệu lực|bãi bỏ|hủy bỏ|(?:ngừng|không còn) áp dụng/u;
const IN_FORCE = /(?:còn|đang|có)(?: có)? hiệu lực|đang áp dụng/u;
/** In part, not yet, denied, or about another procedure: neither the one nor the other. */
const NEITHER =
  /một phần|chưa|sắp|sẽ|dự kiến|tạm|không (?:bị|thuộc)|thay thế (?:cho )?(?:các )?thủ tục| đến /u;
const DAYS = new RegExp(DATE, 'gu');

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
  needs: 'validity',
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
  check: ({ validity }, { today }) => {
    const field = 'validity';
    if (validity === undefined || isBlank(validity)) return [{ reason: 'not-shown', field }];
    const reason = readStatus(normalizeText(validity), today);
    return [{ reason, field, quote: validity, data: { text: validity.trim() } }];
  },
};

/** A day that is still to come does not tell what holds today; nor do words of both kinds. */
function readStatus(words: string, today: string): 'abolished' | 'in-force' | 'unread' {
  const ahead = matchesOf(words, DAYS).some(([day]) => (parseDate(day) ?? '') > today);
  if (ahead || NEITHER.test(words)) return 'unread';
  const ended = ENDED.test(words);
  const inForce = IN_FORCE.test(words.replace(ENDED, ''));
  if (ended === inForce) return 'unread';
  return ended ? 'abolished' : 'in-force';
}
