import type { Fee } from '../procedure/fee.ts';
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
  reasons: {
    'same-scale': {
      outcome: 'passed',
      message: {
        vi: 'Số tiền “{head}” không lệch nghìn lần so với ghi chú.',
        en: 'The amount “{head}” is not off by a thousand from its note.',
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
    'below-thousand': {
      outcome: 'cantTell',
      message: {
        vi: 'Số tiền ghi “{head}”, dưới một nghìn đồng và không có ghi chú để đối chiếu; có thể thiếu ba số 0.',
        en: 'The amount says “{head}”, below a thousand đồng with no note to compare; three zeros may be missing.',
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
      const { reason, head, note } = compare(fee);
      return { reason, data: { head: head ?? '', note: note ?? '' } };
    }),
};

function compare(fee: Fee): { reason: string; head?: string; note?: string } {
  const inDong = fee.head.filter(({ currency }) => currency === 'VND' || currency === undefined);
  const [first] = inDong;
  if (!first) return { reason: 'nothing-to-compare' };
  const noted = fee.noteAmounts.filter(({ currency }) => currency !== 'USD' && currency !== 'EUR');
  for (const head of inDong) {
    const note = noted.find(({ value }) => value === head.value * 1000);
    const stated = noted.some(({ value }) => value === head.value);
    if (note && !stated) {
      return { reason: 'thousand-times-smaller', head: head.text, note: note.text };
    }
  }
  const small = inDong.find(({ value }) => value < 1000);
  if (small && !noted.some(({ value }) => value === small.value)) {
    return { reason: 'below-thousand', head: small.text };
  }
  return { reason: noted.length > 0 ? 'same-scale' : 'nothing-to-compare', head: first.text };
}
