import type { Fee } from '../procedure/fee.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { SMALLEST_SUM } from './fee-scales.ts';
import { type Answer, forEachMethod, NOT_FOUND, type RowWords } from './methods.ts';
import type { Reason, Verdict } from './rule.ts';

/** What rules on the facts of a charged fee say where nothing is charged, or the cell is unclear. */
export const CHARGED_REASONS: Readonly<Record<'not-charged' | 'unread' | 'not-found', Reason>> = {
  'not-charged': {
    outcome: 'inapplicable',
    message: {
      vi: 'Ô không nêu số tiền phải nộp.',
      en: 'The cell names no amount to pay.',
    },
  },
  unread: {
    outcome: 'cantTell',
    message: {
      vi: 'Bộ đọc chưa hiểu ô phí, lệ phí này; cần người xem.',
      en: 'The reader does not understand this fee; a person has to look.',
    },
  },
  'not-found': NOT_FOUND,
};

/** Asks the question of every row that charges a sum. */
export function forEachCharge(
  procedure: Procedure,
  question: (fee: Fee, row: RowWords) => Answer,
): Verdict[] {
  return forEachMethod(procedure, 'fee', (fee, row) => {
    if (fee.statement === 'unread' || isNoSum(fee)) return { reason: 'unread' };
    return isCharged(fee) ? question(fee, row) : { reason: 'not-charged' };
  });
}

/** A head without a sum ("Phí : Đồng") does not undo the sum of its note. */
export function isCharged({ statement, noteAmounts }: Fee): boolean {
  if (statement === 'amount' || statement === 'formula') return true;
  return statement === 'notStated' && noteAmounts.length > 0;
}

/** "Phí: 1": a small number without a currency may be anything; the rule on currencies fails for it. */
function isNoSum({ head, noteAmounts }: Fee): boolean {
  const small = head.every(({ value, currency }) => currency === undefined && value < SMALLEST_SUM);
  return head.length > 0 && small && noteAmounts.length === 0;
}
