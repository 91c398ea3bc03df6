import type { Fee } from '../procedure/fee.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isOfItsOwn } from '../text/parse-fee-formulas.ts';
import { type DescribedCharge, describedCharge } from './fee-described.ts';
import { type Answer, forEachMethod, NOT_FOUND, type RowWords } from './methods.ts';
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
  readsRowsOnly: true,
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
        vi: 'Ô ghi không thu, nhưng lại nêu “{amount}”.',
        en: 'The cell says that nothing is charged, yet it names “{amount}”.',
      },
      mend: {
        vi: 'Nếu có thu thì ghi mức thu thay cho “Miễn phí”; nếu được miễn thì nêu ai được miễn, theo văn bản nào.',
        en: 'If it is charged, state the amount instead of “Miễn phí”; if waived, say for whom and by which document.',
      },
    },
    described: {
      outcome: 'failed',
      message: {
        vi: 'Ô ghi không thu, nhưng phần mô tả của cùng dòng nêu “{amount}”.',
        en: 'The cell says that nothing is charged, yet the description of its row names “{amount}”.',
      },
      mend: {
        vi: 'Nếu có thu thì ghi mức thu vào ô phí, lệ phí; nếu không thì bỏ mức thu trong phần mô tả.',
        en: 'If it is charged, state the amount in the cell; otherwise take it out of the description.',
      },
    },
    case: {
      outcome: 'cantTell',
      message: {
        vi: 'Ghi không thu, nhưng nêu “{amount}” cho trường hợp hoặc khoản khác; cần người xem thủ tục này phải nộp gì.',
        en: 'Said to be free, yet “{amount}” is named for another case or charge; a person has to see what is due here.',
      },
      mend: {
        vi: 'Ghi rõ trường hợp nào không thu và trường hợp nào nộp bao nhiêu.',
        en: 'Say which case is free and what the other one pays.',
      },
    },
    waived: {
      outcome: 'cantTell',
      message: {
        vi: 'Ô nêu “{amount}” và một đợt miễn, giảm có thời hạn ({window}); cần người xem mức đang áp dụng.',
        en: 'The cell names “{amount}” and a waiver for a time ({window}); a person has to see what applies now.',
      },
      mend: {
        vi: 'Ghi mức đang áp dụng ở đầu ô, và thời gian miễn, giảm ở ghi chú.',
        en: 'Put what applies now first, and the time of the waiver into the note.',
      },
    },
    optional: {
      outcome: 'cantTell',
      message: {
        vi: 'Ghi không thu, nhưng ô nêu khoản thu riêng “{amount}” (khi có yêu cầu hoặc cước bưu chính); cần người xem.',
        en: 'Said to be free, but the cell names a separate charge “{amount}” (on request, or for the post); a person has to look.',
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
  check: (procedure, context) => forEachMethod(procedure, 'fee', (fee, row) => judge(fee, row, context)),
};

const SAYS_FREE: ReadonlySet<Fee['statement']> = new Set(['free', 'zero', 'none']);
const OPTIONAL =
  /nếu có yêu cầu|bản sao trích lục|bản sao giấy|(?:phí|cước|giá)(?: dịch vụ)? (?:bưu chính|bưu điện|chuyển phát)/u;
const TARIFF = /mức (?:thu|phí|lệ phí)|biểu (?:phí|giá|mức)|theo (?:quy định|thông tư|nghị quyết)/u;
const NOT_CHARGED =
  /không thu(?! hồi)|không (?:phải )?nộp (?:phí|lệ phí)|(?:trực tuyến|điện tử)[^.;,]{0,20} miễn|miễn[^.;,]{0,40} (?:trực tuyến|điện tử)/u;
const EXEMPTION =
  /^[-+* ]*(?:được )?miễn|^(?!mức)[^.;,]{0,80}được miễn (?:lệ phí|phí)|^không (?:được |có )?quy định tại|không thu|không (?:phải )?nộp/u;
/** "Phí: Có" says of a charge without its sum that there is one. */
const SAYS_CHARGED = /(?<!\p{L})(?:(?:lệ )?phí ?: ?có|có thu (?:lệ )?phí)(?= ?(?:[.;,)]|$))/iu;
/** Words that give a sum to some who apply, or to some of what is applied for. */
const CASE =
  /trường hợp|đối với|nếu |riêng |khi |cấp (?:lại|đổi|mới)|gia hạn|lần (?:đầu|sau|thứ)|trực (?:tiếp|tuyến)|bưu chính|bản sao|(?:phí|miễn) cho |hộ nghèo|người /u;
/** "Miễn lệ phí; phí thẩm định: …": the one is waived, the other is not. */
const OTHER_KIND = /^(?:lệ phí ?:? ?)?(?:được )?miễn(?: thu)? lệ phí.*(?<!lệ |miễn )phí(?!\p{L})/u;
const WAIVED = /miễn|giảm|không thu/u;

function judge(fee: Fee, { description = '' }: RowWords, { today }: CheckContext): Answer {
  if (!SAYS_FREE.has(fee.statement)) return { reason: 'charged' };
  const amount = chargeIn(fee);
  if (amount === '') return judgeWithout(fee, description);
  const open = fee.windows.find(({ to }) => to !== undefined && to >= today);
  const data = { amount, window: open?.text ?? '' };
  return { reason: reasonFor(fee, open !== undefined), data };
}

/** The words of the first sum above 0, of a formula, or of a charge without its sum. */
function chargeIn({ head, noteAmounts, formulas, text }: Fee): string {
  const sum = [...head, ...noteAmounts].find(({ value }) => value > 0) ?? formulas.find(isOfItsOwn);
  return sum?.text ?? SAYS_CHARGED.exec(text)?.[0] ?? '';
}

function reasonFor({ note, text, head }: Fee, waived: boolean): string {
  const [noted, words] = [normalizeText(note), normalizeText(text)];
  if (OPTIONAL.test(words)) return 'optional';
  if (NOT_CHARGED.test(noted)) return 'sometimes';
  if (waived) return 'waived';
  const inHead = head.length > 0 && (CASE.test(words) || OTHER_KIND.test(words));
  return inHead ? 'case' : 'amount';
}

function judgeWithout(fee: Fee, description: string): Answer {
  const described = describedCharge(description);
  if (!described) return judgeNote(fee);
  const data = { amount: described.text };
  return { reason: isUnsure(described, fee, description) ? 'case' : 'described', data };
}

function judgeNote({ note, formulas }: Fee): Answer {
  const noted = normalizeText(note);
  if (TARIFF.test(noted) && !EXEMPTION.test(noted)) return { reason: 'reference' };
  // Who pays half is not free.
  const reduced = formulas.find(({ kind, percent = 100 }) => kind === 'reduction' && percent < 100);
  return reduced ? { reason: 'case', data: { amount: reduced.text } } : { reason: 'no-amount' };
}

/** The sum may be that of a case, and the description may tell elsewhere who is exempt. */
function isUnsure({ sentence }: DescribedCharge, { windows }: Fee, description: string): boolean {
  const words = normalizeText(sentence);
  return CASE.test(words) || OPTIONAL.test(words) || WAIVED.test(normalizeText(description)) || windows.length > 0;
}
