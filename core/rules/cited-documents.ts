import { toVietnameseDate } from '../calendar/to-vietnamese-date.ts';
import { inForceOn } from '../law/in-force-on.ts';
import { findLegalDocument } from '../law/legal-documents.data.ts';
import type { LegalDocument } from '../law/legal-document.ts';
import type { Reason, Verdict } from './rule.ts';

const MEND = {
  vi: 'Thay bằng văn bản hiện hành và kiểm tra lại nội dung theo văn bản đó.',
  en: 'Cite the document in force and check the contents against it.',
};

/** Reasons of the rules on documents out of force; `next` is the document that follows. */
export const FORCE_REASONS: Readonly<Record<string, Reason>> = {
  'in-force': {
    outcome: 'passed',
    message: {
      vi: 'Dẫn {document}, còn hiệu lực.',
      en: 'It cites {document}, which is in force.',
    },
  },
  ended: {
    outcome: 'failed',
    message: {
      vi: 'Dẫn {document}, hết hiệu lực sau ngày {end}{next}.',
      en: 'It cites {document}, out of force after {end}{next}.',
    },
    mend: MEND,
  },
  'ended-by-reports': {
    outcome: 'failed',
    message: {
      vi: 'Dẫn {document}; theo tài liệu thứ cấp, văn bản này hết hiệu lực sau ngày {end}{next}. Cần đối chiếu văn bản gốc.',
      en: 'It cites {document}, which by reports is out of force after {end}{next}. Look at the original.',
    },
    mend: MEND,
  },
  'not-in-table': {
    outcome: 'inapplicable',
    message: {
      vi: 'Có văn bản được dẫn chưa có ngày hiệu lực trong bảng văn bản ({documents}), nên không xét được.',
      en: 'The law table has no days for some documents cited ({documents}), so they are not judged.',
    },
  },
};

/** What the law table says on a day of each document that a field cites. */
export function checkDocuments(numbers: readonly string[], today: string): Omit<Verdict, 'field'>[] {
  const verdicts: Omit<Verdict, 'field'>[] = [];
  const unknown: string[] = [];
  for (const number of numbers) {
    const document = findLegalDocument(number);
    const force = document ? inForceOn(document, today) : 'unknown';
    if (document && force === 'ended') verdicts.push(toEnded(document));
    else if (document && force === 'inForce') verdicts.push(toInForce(document));
    else unknown.push(number);
  }
  if (unknown.length > 0) {
    verdicts.push({ reason: 'not-in-table', data: { documents: unknown.join(', ') } });
  }
  return verdicts;
}

function toInForce({ name, number }: LegalDocument): Omit<Verdict, 'field'> {
  return { reason: 'in-force', quote: number, data: { document: name.vi } };
}

function toEnded(document: LegalDocument): Omit<Verdict, 'field'> {
  const { name, number, inForceTo = '', replacedBy, certainty } = document;
  return {
    reason: certainty === 'confirmed' ? 'ended' : 'ended-by-reports',
    quote: number,
    data: {
      document: name.vi,
      end: toVietnameseDate(inForceTo),
      next: replacedBy ? ` (→ ${replacedBy})` : '',
    },
  };
}
