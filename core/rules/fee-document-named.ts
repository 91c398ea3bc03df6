import { normalizeText } from '../text/normalize-text.ts';
import { CHARGED_REASONS, forEachCharge } from './charged.ts';
import type { Rule } from './rule.ts';

/** A charge names the document that sets it (Luật phí và lệ phí Art. 14(1)). */
export const feeDocumentNamed: Rule = {
  id: 'fee-document-named',
  version: 1,
  subject: 'fee',
  severity: 'minor',
  title: {
    vi: 'Nêu văn bản quy định phí, lệ phí',
    en: 'The document that sets the fee is named',
  },
  legalBasis: [{ document: '97/2015/QH13', article: '14', clause: '1' }],
  readsRowsOnly: true,
  reasons: {
    named: {
      outcome: 'passed',
      message: { vi: 'Có nêu văn bản quy định.', en: 'The document is named.' },
    },
    'not-named': {
      outcome: 'failed',
      message: {
        vi: '“{text}” không nêu văn bản quy định mức thu.',
        en: '“{text}” does not name the document that sets the fee.',
      },
      mend: {
        vi: 'Ghi số, ký hiệu của thông tư, nghị định hoặc nghị quyết quy định mức thu.',
        en: 'Write the number of the circular, decree or resolution that sets the fee.',
      },
    },
    ...CHARGED_REASONS,
  },
  check: (procedure) =>
    forEachCharge(procedure, ({ text, documents }, { description = '' }) => {
      const words = normalizeText(`${text} ${description}`);
      const reason = documents.length > 0 || NAMES_DOCUMENT.test(words) ? 'named' : 'not-named';
      return { reason, data: { text: text.trim().slice(0, 160) } };
    }),
};

const NAMES_DOCUMENT =
  /thông tư|nghị định|nghị quyết|(?<!\p{L}|pháp )luật |pháp lệnh|quyết định số|(?<!\d)\d{1,5}\/(?:\d{4}\/)?(?:tt|nđ|nq|qđ)[-\p{L}]*/u;
