import type { Fee, FeeStatement } from '../procedure/fee.ts';
import { describedCharge } from './fee-described.ts';
import { forEachMethod, NOT_FOUND, UNREAD } from './methods.ts';
import type { Rule } from './rule.ts';

/** Each row says what is to be paid, or that nothing is. */
export const feeStated: Rule = {
  id: 'fee-stated',
  version: 1,
  subject: 'fee',
  severity: 'serious',
  title: { vi: 'Có nêu phí, lệ phí', en: 'The fee is stated' },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '8', clause: '2', point: 'h' },
    { document: '97/2015/QH13', article: '14', clause: '1' },
  ],
  readsRowsOnly: true,
  reasons: {
    stated: {
      outcome: 'passed',
      message: { vi: 'Có nêu mức thu: “{text}”.', en: 'What is to be paid is stated: “{text}”.' },
    },
    'amount-missing': {
      outcome: 'failed',
      message: {
        vi: 'Ô phí, lệ phí ghi “{text}”: có đơn vị tiền nhưng thiếu số tiền.',
        en: 'The cell says “{text}”: a currency without an amount.',
      },
      mend: {
        vi: 'Ghi số tiền; nếu không thu thì ghi “Không thu phí, lệ phí”.',
        en: 'State the amount; if nothing is charged, say “Không thu phí, lệ phí”.',
      },
    },
    'not-stated': {
      outcome: 'cantTell',
      message: {
        vi: 'Trang không cho biết thủ tục có thu phí, lệ phí hay không (“{text}”).',
        en: 'The page does not tell whether there is a fee (“{text}”).',
      },
      mend: {
        vi: 'Nếu không thu thì ghi rõ “Không thu phí, lệ phí”; nếu thu thì ghi tên và mức thu.',
        en: 'If nothing is charged, say so; if there is a fee, state its name and amount.',
      },
    },
    'only-in-note': {
      outcome: 'cantTell',
      message: {
        vi: 'Ô không nêu mức thu, nhưng ghi chú có nêu số tiền: “{text}”. Cần người xem.',
        en: 'The cell states no amount, yet its note does: “{text}”. A person has to look.',
      },
      mend: {
        vi: 'Đưa mức thu trong ghi chú lên đầu ô.',
        en: 'Put the amount of the note first.',
      },
    },
    'only-in-description': {
      outcome: 'cantTell',
      message: {
        vi: 'Ô không nêu mức thu (“{text}”), nhưng phần mô tả có nêu “{described}”. Cần người xem.',
        en: 'The cell states no amount (“{text}”), yet the description states “{described}”. A person has to look.',
      },
      mend: {
        vi: 'Đưa mức thu trong phần mô tả vào ô phí, lệ phí.',
        en: 'Put the amount of the description into the cell.',
      },
    },
    'refers-elsewhere': {
      outcome: 'cantTell',
      message: {
        vi: 'Mức thu được dẫn chiếu sang văn bản khác: “{text}”. Cần người xem văn bản đó.',
        en: 'The amount is left to another document: “{text}”. A person has to look there.',
      },
      mend: {
        vi: 'Nêu rõ mức thu kèm văn bản quy định.',
        en: 'State the amount together with the document that sets it.',
      },
    },
    unread: UNREAD,
    'not-found': NOT_FOUND,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'fee', (fee, { description = '' }) => {
      const silent = fee.statement === 'notStated' || fee.statement === 'blank';
      const described = silent ? describedCharge(description)?.text : undefined;
      const reason = reasonFor(fee, described);
      return { reason, data: { text: fee.text.trim(), described: described ?? '' } };
    }),
};

function reasonFor({ statement, text, noteAmounts }: Fee, described: string | undefined): string {
  if (statement === 'notStated' && noteAmounts.length > 0) return 'only-in-note';
  if (described !== undefined) return 'only-in-description';
  const currency = /đồng|vnđ/iu.test(text);
  return statement === 'notStated' && currency ? 'amount-missing' : REASON_OF[statement];
}

const REASON_OF: Readonly<Record<FeeStatement, string>> = {
  amount: 'stated',
  formula: 'stated',
  zero: 'stated',
  free: 'stated',
  none: 'stated',
  notStated: 'not-stated',
  blank: 'not-stated',
  refersElsewhere: 'refers-elsewhere',
  unread: 'unread',
};
