import type { Amount, Fee, FeeFormula } from '../procedure/fee.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { CHARGED_REASONS, forEachCharge } from './charged.ts';
import { otherScale } from './fee-scales.ts';
import type { Rule } from './rule.ts';

/** The amount is one of those in its own note, or the note says why it is another one. */
export const feeHeadAmongNote: Rule = {
  id: 'fee-head-among-note',
  version: 1,
  subject: 'fee',
  severity: 'serious',
  title: {
    vi: 'Số tiền khớp với ghi chú của chính nó',
    en: 'The amount agrees with its own note',
  },
  legalBasis: [
    { document: '97/2015/QH13', article: '14', clause: '1' },
    { document: '02/2026/NĐ-CP', article: '14' },
  ],
  readsRowsOnly: true,
  reasons: {
    among: {
      outcome: 'passed',
      message: {
        vi: 'Số tiền “{head}” có trong ghi chú.',
        en: 'The amount “{head}” is among those of the note.',
      },
    },
    'not-among': {
      outcome: 'failed',
      message: {
        vi: 'Số tiền ghi “{head}” nhưng ghi chú nêu {note}.',
        en: 'The amount says “{head}” while the note names {note}.',
      },
      mend: {
        vi: 'Đối chiếu văn bản quy định mức thu rồi sửa số tiền hoặc ghi chú.',
        en: 'Look at the document that sets the fee and correct the amount or the note.',
      },
    },
    explained: {
      outcome: 'cantTell',
      message: {
        vi: 'Số tiền ghi “{head}”, ghi chú nêu {note} và có thể giải thích vì sao khác; cần người xem.',
        en: 'The amount says “{head}”, the note names {note} and may say why; a person has to look.',
      },
    },
    'other-scale': {
      outcome: 'inapplicable',
      message: {
        vi: 'Số tiền lệch số 0 so với ghi chú; tiêu chí về độ lớn của số tiền đã xét.',
        en: 'The amount and its note differ by zeros; the rule on the scale of the amount judges that.',
      },
    },
    'nothing-to-compare': {
      outcome: 'inapplicable',
      message: {
        vi: 'Ghi chú không nêu số tiền cùng loại tiền để so sánh.',
        en: 'The note names no amount of the same currency.',
      },
    },
    ...CHARGED_REASONS,
  },
  check: (procedure) =>
    forEachCharge(procedure, (fee) => {
      const [head] = fee.head;
      const noted = fee.noteAmounts.filter((other) => head && sameCurrency(head, other));
      if (!head || noted.length === 0) return { reason: 'nothing-to-compare' };
      const note = noted.map(({ text }) => `“${text}”`).join(', ');
      return { reason: compare(fee, noted), data: { head: head.text, note } };
    }),
};

/** "20% của 11.000.000 đồng" is 2.200.000. */
function worthOf({ percent, base }: FeeFormula): number | undefined {
  return base && percent !== undefined ? Math.round(base.value * percent) / 100 : undefined;
}

/** A lower fee for a time, cases, percentages, floors and caps, formulas, sums of parts. */
const EXPLAINS =
  /giảm|bằng|dưới |trên |giá trị|vốn |áp dụng|kể từ|đến hết|trường hợp|đối với|tối thiểu|tối đa|không quá|mỗi|thêm|nhân|gồm| x |\+|%|từ thứ|trang thứ/u;

function compare(fee: Fee, noted: readonly Amount[]): string {
  const { head, note, lines, formulas } = fee;
  const worth = new Set([...noted.map(({ value }) => value), ...formulas.map(worthOf)]);
  const missing = head.filter(({ value }) => !worth.has(value));
  const zero = noted.every(({ value }) => value === 0);
  if (missing.length === 0) return 'among';
  const sum = noted.reduce((total, { value }) => total + value, 0);
  if (head.some(({ value }) => value === sum)) return 'among';
  // A sum with too few zeros is the finding of another rule.
  if (otherScale(fee)?.certain) return 'other-scale';
  const words = normalizeText(note);
  if (lines || noted.length > 1 || namesNextFee(words)) return 'explained';
  if (EXPLAINS.test(words) && !zero) return 'explained';
  return 'not-among';
}

/** "400,000 VNĐ(Sát hạch lý thuyết) Phí: 1.700.000 đồng (Sát hạch thực hành)": the note goes on. */
const NEXT_FEE = /(?<!\p{L})(?:lệ )?phí ?: ?\d/u;

function namesNextFee(note: string): boolean {
  const at = note.search(NEXT_FEE);
  return at > 0 && /\p{L}{2}/u.test(note.slice(0, at).replaceAll('đồng', ''));
}

function sameCurrency(a: Amount, b: Amount): boolean {
  return (a.currency ?? 'VND') === (b.currency ?? 'VND');
}
