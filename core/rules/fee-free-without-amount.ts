import type { Fee } from '../procedure/fee.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { forEachMethod, NOT_FOUND } from './methods.ts';
import type { CheckContext, Rule } from './rule.ts';

/** "Miễn phí(20.000.000 đồng/lần)": a cell that says free must not name an amount to pay. */
export const feeFreeWithoutAmount: Rule = {
  id: 'fee-free-without-amount',
  version: 1,
  subject: 'fee',
  severity: 'critical',
  title: {
    vi: 'Ghi “Miễn phí” thì không kèm số tiền',
    en: 'A fee that is said to be free names no amount',
  },
  legalBasis: [
    { document: '97/2015/QH13', article: '14', clause: '1' },
    { document: '02/2026/NĐ-CP', article: '14' },
  ],
  reasons: {
    'no-amount': {
      outcome: 'passed',
      message: {
        vi: 'Ghi không thu và không kèm số tiền nào.',
        en: 'It is said to be free, and no amount is named.',
      },
    },
    amount: {
      outcome: 'failed',
      message: {
        vi: 'Ô ghi không thu, nhưng phần ghi chú nêu “{amount}”.',
        en: 'The cell says that nothing is charged, yet its note names “{amount}”.',
      },
      mend: {
        vi: 'Nếu có thu thì ghi mức thu thay cho “Miễn phí”; nếu được miễn thì nêu ai được miễn, theo văn bản nào.',
        en: 'If it is charged, state the amount instead of “Miễn phí”; if waived, say for whom and by which document.',
      },
    },
    waived: {
      outcome: 'cantTell',
      message: {
        vi: 'Ghi chú nêu “{amount}” và một đợt miễn, giảm có thời hạn ({window}); cần người xem mức đang áp dụng.',
        en: 'The note names “{amount}” and a waiver for a time ({window}); a person has to see what applies now.',
      },
      mend: {
        vi: 'Ghi mức đang áp dụng ở đầu ô, và thời gian miễn, giảm ở ghi chú.',
        en: 'Put what applies now first, and the time of the waiver into the note.',
      },
    },
    optional: {
      outcome: 'cantTell',
      message: {
        vi: 'Ghi không thu, nhưng ghi chú nêu khoản thu riêng “{amount}” (khi có yêu cầu); cần người xem.',
        en: 'Said to be free, but the note names a separate charge “{amount}” (on request); a person has to look.',
      },
    },
    sometimes: {
      outcome: 'cantTell',
      message: {
        vi: 'Ghi không thu; ghi chú nêu “{amount}” và cả trường hợp không thu. Cần người xem thủ tục này thuộc trường hợp nào.',
        en: 'Said to be free; the note names “{amount}” and also a case without charge. A person has to see which case this is.',
      },
      mend: {
        vi: 'Chỉ ghi mức thu của chính thủ tục này.',
        en: 'State only what this procedure charges.',
      },
    },
    reference: {
      outcome: 'cantTell',
      message: {
        vi: 'Ghi không thu, nhưng ghi chú lại dẫn mức thu theo văn bản khác; cần người xem.',
        en: 'Said to be free, but the note refers to a tariff elsewhere; a person has to look.',
      },
      mend: {
        vi: 'Nếu mức thu do văn bản khác quy định thì không ghi “Miễn phí” ở đầu ô.',
        en: 'If another document sets the fee, do not begin the cell with “Miễn phí”.',
      },
    },
    charged: {
      outcome: 'inapplicable',
      message: { vi: 'Ô không ghi là miễn.', en: 'The cell does not say that it is free.' },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure, context) =>
    forEachMethod(procedure, 'fee', (fee) => {
      const amount = fee.noteAmounts.find(({ value }) => value > 0)?.text ?? '';
      const window = fee.windows[0]?.text ?? '';
      return { reason: reasonFor(fee, amount, context), data: { amount, window } };
    }),
};

const SAYS_FREE: ReadonlySet<Fee['statement']> = new Set(['free', 'zero', 'none']);
const OPTIONAL = /nếu có yêu cầu|bản sao trích lục|bản sao giấy/u;
const TARIFF = /mức (?:thu|phí|lệ phí)|biểu (?:phí|giá|mức)|theo (?:quy định|thông tư|nghị quyết)/u;
const NOT_CHARGED = /không thu(?! hồi)|không (?:phải )?nộp (?:phí|lệ phí)/u;
const EXEMPTION =
  /^[-+* ]*(?:được )?miễn|^(?!mức)[^.;,]{0,80}được miễn (?:lệ phí|phí)|^không (?:được |có )?quy định tại|không thu|không (?:phải )?nộp/u;

function reasonFor(fee: Fee, amount: string, { today }: CheckContext): string {
  if (!SAYS_FREE.has(fee.statement)) return 'charged';
  const note = normalizeText(fee.note);
  if (amount === '') return TARIFF.test(note) && !EXEMPTION.test(note) ? 'reference' : 'no-amount';
  if (OPTIONAL.test(note)) return 'optional';
  if (NOT_CHARGED.test(note)) return 'sometimes';
  const open = fee.windows.some(({ to }) => to !== undefined && to >= today);
  return open ? 'waived' : 'amount';
}
