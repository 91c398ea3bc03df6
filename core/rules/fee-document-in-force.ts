import { checkDocuments, FORCE_REASONS } from './cited-documents.ts';
import { methodField, NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** A fee names no document that has gone out of force. */
export const feeDocumentInForce: Rule = {
  id: 'fee-document-in-force',
  version: 1,
  subject: 'fee',
  severity: 'serious',
  title: {
    vi: 'Văn bản quy định phí, lệ phí còn hiệu lực',
    en: 'The document that sets the fee is in force',
  },
  legalBasis: [{ document: '97/2015/QH13', article: '14', clause: '1' }],
  readsRowsOnly: true,
  reasons: {
    ...FORCE_REASONS,
    'no-document': {
      outcome: 'inapplicable',
      message: {
        vi: 'Ô phí, lệ phí không dẫn văn bản nào.',
        en: 'The cell names no document.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: ({ submissionMethods }, { today }) => {
    if (submissionMethods.length === 0) return [{ reason: 'not-found', field: 'submissionMethods' }];
    return submissionMethods.flatMap(({ fee }, index) => {
      const field = methodField(index, 'fee');
      if (!fee) return [{ reason: 'not-found', field }];
      if (fee.documents.length === 0) return [{ reason: 'no-document', field }];
      return checkDocuments(fee.documents, today).map((verdict) => ({ ...verdict, field }));
    });
  },
};
