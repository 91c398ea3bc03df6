import type { Fee } from '../procedure/fee.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { CHANNELS_REASONS, compareChannels } from './channels-agree.ts';
import type { Rule } from './rule.ts';

/** The fee is the same for every way to submit, or the page says why it is not. */
export const feeChannelsAgree: Rule = {
  id: 'fee-channels-agree',
  version: 1,
  subject: 'fee',
  severity: 'moderate',
  title: {
    vi: 'Phí, lệ phí thống nhất giữa các hình thức nộp',
    en: 'The fee is the same for all ways to submit',
  },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '17' },
    { document: '97/2015/QH13', article: '14', clause: '1' },
  ],
  readsRowsOnly: true,
  reasons: {
    agree: {
      outcome: 'passed',
      message: {
        vi: 'Các hình thức nộp có cùng phí, lệ phí.',
        en: 'All ways to submit have the same fee.',
      },
    },
    differ: {
      outcome: 'failed',
      message: {
        vi: 'Phí, lệ phí khác nhau giữa các hình thức nộp mà trang không nêu lý do.',
        en: 'The fee differs between ways to submit, and the page gives no reason.',
      },
      mend: {
        vi: 'Ghi thống nhất, hoặc nêu văn bản cho phép mức thu khác nhau theo hình thức nộp.',
        en: 'State one fee, or name the document that sets another one for that way to submit.',
      },
    },
    explained: {
      outcome: 'cantTell',
      message: {
        vi: 'Phí, lệ phí khác nhau giữa các hình thức nộp; ghi chú có thể đã nêu lý do, cần người xem.',
        en: 'The fee differs between ways to submit; a note may say why, a person has to read it.',
      },
    },
    partly: {
      outcome: 'cantTell',
      message: {
        vi: 'Phí, lệ phí chỉ được nêu ở một số hình thức nộp; chưa thể so sánh hết.',
        en: 'The fee is stated for some ways to submit only; it cannot be compared for all.',
      },
    },
    ...CHANNELS_REASONS,
  },
  check: (procedure) => {
    const verdicts = compareChannels(procedure, 'fee', ({ fee }) => keyOf(fee), {
      numbers: ({ fee }) => (fee?.head ?? []).map(({ value }) => value).join(),
      isBare: ({ fee }) => (fee?.head ?? []).some(({ currency }) => currency === undefined),
    });
    if (!verdicts.some(({ reason }) => reason === 'differ')) return verdicts;
    const fees = procedure.submissionMethods.flatMap(({ fee }) => fee ?? []);
    const notes = new Set(fees.map(({ note }) => normalizeText(note)));
    if (!fees.some(givesReason) && notes.size < 2) return verdicts;
    return verdicts.map((verdict) =>
      verdict.reason === 'differ' ? { ...verdict, reason: 'explained' } : verdict,
    );
  },
};

/** Two cells mean the same when they say the same thing of the same amounts. */
function keyOf(fee: Fee | undefined): string | undefined {
  if (!fee || ['notStated', 'blank', 'unread'].includes(fee.statement)) return undefined;
  const amounts = fee.head.map(({ value, currency, per = '' }) => `${value} ${currency}/${per}`);
  const formulas = fee.formulas.map(({ kind, percent, of = '' }) => `${kind} ${percent} ${of}`);
  const elsewhere = fee.statement === 'refersElsewhere' ? fee.documents : [];
  return [fee.statement, ...amounts, ...formulas, ...elsewhere].join(';');
}

const REASON = /trực tuyến|online|bưu chính|trực tiếp|giảm|bằng \d+ ?%|đối với|trường hợp/u;

/** A note that speaks of the channel, of a reduction or of cases may give the reason; so may notes that differ. */
function givesReason({ note }: Fee): boolean {
  return REASON.test(normalizeText(note));
}
