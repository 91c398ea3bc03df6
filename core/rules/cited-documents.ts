import { inForceOn } from '../law/in-force-on.ts';
import { findLegalDocument } from '../law/legal-documents.data.ts';
import type { LegalDocument } from '../law/legal-document.ts';
import type { Reason, Verdict } from './rule.ts';
import { toVietnameseDate } from './to-vietnamese-date.ts';

/** Reasons of the rules on documents out of force. */
export const FORCE_REASONS: Readonly<Record<string, Reason>> = {
  'in-force': {
    outcome: 'passed',
    message: {
      vi: 'Trong các văn bản được dẫn, {known} văn bản có trong bảng và còn hiệu lực; {unknown} văn bản chưa có trong bảng.',
      en: 'Of the documents cited, {known} are in the table and in force; {unknown} are not in the table.',
    },
  },
  ended: {
    outcome: 'failed',
    message: {
      vi: 'Dẫn {document}, đã hết hiệu lực từ sau ngày {end}{replaced}.',
      en: 'It cites {document}, out of force after {end}.',
    },
    mend: {
      vi: 'Thay bằng văn bản hiện hành và kiểm tra lại nội dung theo văn bản đó.',
      en: 'Cite the document in force and check the contents against it.',
    },
  },
  'not-in-table': {
    outcome: 'inapplicable',
    message: {
      vi: 'Không có văn bản nào được dẫn nằm trong bảng văn bản có ngày hiệu lực.',
      en: 'None of the documents cited is in the table with its days.',
    },
  },
};

/** What the law table says on a day of the documents that a field cites. */
export function checkDocuments(numbers: readonly string[], today: string): Omit<Verdict, 'field'>[] {
  const documents = numbers.flatMap((number) => findLegalDocument(number) ?? []);
  const known = documents.filter((document) => inForceOn(document, today) !== 'unknown');
  const ended = known.filter((document) => inForceOn(document, today) === 'ended');
  if (ended.length > 0) return ended.map(toEnded);
  if (known.length === 0) return [{ reason: 'not-in-table' }];
  const unknown = numbers.length - known.length;
  return [{ reason: 'in-force', data: { known: known.length, unknown } }];
}

function toEnded({ name, number, inForceTo = '', replacedBy }: LegalDocument): Omit<Verdict, 'field'> {
  return {
    reason: 'ended',
    quote: number,
    data: {
      document: name.vi,
      end: toVietnameseDate(inForceTo),
      replaced: replacedBy ? `, thay bằng ${replacedBy}` : '',
    },
  };
}
