import type { Fee } from '../procedure/fee.ts';
import { isDong, otherScale, type OtherScale, SMALLEST_SUM } from './fee-scales.ts';
import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** "135 VNĐ(… 135.000 đồng/lần.)": an amount is not a thousandth of the one in its own note. */
export const feeScale: Rule = {
  id: 'fee-scale',
  version: 1,
  subject: 'fee',
  severity: 'critical',
  title: {
    vi: 'Số tiền đúng độ lớn so với ghi chú',
    en: 'The amount has the scale of its own note',
  },
  legalBasis: [
    { document: '97/2015/QH13', article: '14', clause: '1' },
    { document: '02/2026/NĐ-CP', article: '14' },
  ],
  readsRowsOnly: true,
  reasons: {
    'same-scale': {
      outcome: 'passed',
      message: {
        vi: 'Số tiền “{head}” không thừa, không thiếu số 0 so với ghi chú.',
        en: 'The amount “{head}” has neither more nor fewer zeros than its note.',
      },
    },
    'thousand-times-smaller': {
      outcome: 'failed',
      message: {
        vi: 'Số tiền ghi “{head}”, nhỏ hơn đúng một nghìn lần so với ghi chú “{note}”.',
        en: 'The amount says “{head}”, exactly a thousandth of its note “{note}”.',
      },
      mend: {
        vi: 'Sửa số tiền thành “{note}” nếu ghi chú đúng với văn bản quy định mức thu.',
        en: 'Correct the amount to “{note}” if the note agrees with the document that sets the fee.',
      },
    },
    'many-times-smaller': {
      outcome: 'failed',
      message: {
        vi: 'Số tiền ghi “{head}”, thiếu {zeros} số 0 so với ghi chú “{note}”.',
        en: 'The amount says “{head}”; its note “{note}” has more zeros, by {zeros}.',
      },
      mend: {
        vi: 'Đối chiếu văn bản quy định mức thu rồi sửa số tiền, và cả ghi chú nếu cũng sai.',
        en: 'Look at the document that sets the fee and correct the amount, and the note if it is wrong too.',
      },
    },
    'other-scale': {
      outcome: 'cantTell',
      message: {
        vi: 'Số tiền ghi “{head}”, ghi chú nêu “{note}”: cùng chữ số nhưng lệch {zeros} số 0; cần người xem.',
        en: 'The amount says “{head}”, its note “{note}”: the same digits, zeros that differ: {zeros}; a person has to look.',
      },
      mend: {
        vi: 'Đối chiếu với văn bản quy định mức thu.',
        en: 'Compare with the document that sets the fee.',
      },
    },
    'below-thousand': {
      outcome: 'cantTell',
      message: {
        vi: 'Số tiền ghi “{head}”, dưới một nghìn đồng mà ghi chú không nêu số ấy; có thể thiếu ba số 0.',
        en: 'The amount says “{head}”, below a thousand đồng, and no note names it; three zeros may be missing.',
      },
      mend: {
        vi: 'Đối chiếu với văn bản quy định mức thu.',
        en: 'Compare with the document that sets the fee.',
      },
    },
    'nothing-to-compare': {
      outcome: 'inapplicable',
      message: {
        vi: 'Không có hai số tiền cùng loại tiền để so sánh.',
        en: 'There are no two amounts of one currency to compare.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'fee', (fee) => {
      const { reason, head = '', note = '', zeros = 0 } = compare(fee);
      return { reason, data: { head, note, zeros } };
    }),
};

interface Compared {
  reason: string;
  head?: string;
  note?: string;
  zeros?: number;
}

function compare(fee: Fee): Compared {
  const inDong = fee.head.filter(isDong);
  const [first] = inDong;
  if (!first) return { reason: 'nothing-to-compare' };
  const other = otherScale(fee);
  if (other?.certain) return { reason: other.zeros === 3 ? 'thousand-times-smaller' : 'many-times-smaller', ...wordsOf(other) };
  if (other) return { reason: 'other-scale', ...wordsOf(other) };
  const noted = fee.noteAmounts.filter(isDong);
  const small = inDong.find(({ value }) => value < SMALLEST_SUM);
  if (small && !noted.some(({ value }) => value === small.value)) {
    return { reason: 'below-thousand', head: small.text };
  }
  return { reason: noted.length > 0 ? 'same-scale' : 'nothing-to-compare', head: first.text };
}

function wordsOf({ head, note, zeros }: OtherScale): Omit<Compared, 'reason'> {
  return { head: head.text, note: note.text, zeros };
}
