import { normalizeText } from '../text/normalize-text.ts';
import { CHARGED_REASONS, forEachCharge } from './charged.ts';
import type { Rule } from './rule.ts';

/**
 * A charge says what it is: phí or lệ phí, two different things of the law (Luật phí và lệ phí
 * Art. 3), with the name that Art. 14(1) asks for.
 */
export const feeKindNamed: Rule = {
  id: 'fee-kind-named',
  version: 1,
  subject: 'fee',
  severity: 'minor',
  title: { vi: 'Nêu tên phí hoặc lệ phí', en: 'The fee is named as phí or lệ phí' },
  legalBasis: [
    { document: '97/2015/QH13', article: '3' },
    { document: '97/2015/QH13', article: '14', clause: '1' },
  ],
  readsRowsOnly: true,
  reasons: {
    named: {
      outcome: 'passed',
      message: { vi: 'Có nêu là phí hoặc lệ phí.', en: 'It says whether it is phí or lệ phí.' },
    },
    'not-named': {
      outcome: 'failed',
      message: {
        vi: '“{text}” không cho biết là phí hay lệ phí, và là khoản nào.',
        en: '“{text}” does not say whether it is phí or lệ phí, nor which.',
      },
      mend: {
        vi: 'Ghi tên khoản thu, ví dụ “Lệ phí cấp giấy phép: …” hoặc “Phí thẩm định: …”.',
        en: 'Write the name, such as “Lệ phí cấp giấy phép: …” or “Phí thẩm định: …”.',
      },
    },
    ...CHARGED_REASONS,
  },
  check: (procedure) =>
    forEachCharge(procedure, ({ kind, text }, { description = '' }) => {
      const named = kind !== undefined || NAMES_KIND.test(normalizeText(description));
      return { reason: named ? 'named' : 'not-named', data: { text: text.trim().slice(0, 160) } };
    }),
};

const NAMES_KIND = /lệ phí|(?<!miễn |chi |kinh )phí(?!\p{L})/u;
