import { isBlank } from '../text/not-stated.ts';
import { fieldsOf } from './fields-of.ts';
import { NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** Every field that says something says it in words that can be read. */
export const textReadable: Rule = {
  id: 'text-readable',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: { vi: 'Chữ không bị lỗi mã hóa', en: 'The text is not broken' },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '16' }],
  reasons: {
    readable: {
      outcome: 'passed',
      message: { vi: 'Chữ đọc được.', en: 'The text can be read.' },
    },
    garbled: {
      outcome: 'failed',
      message: {
        vi: 'Nội dung không đọc được, có thể do lỗi mã hóa chữ: “{found}”.',
        en: 'The text cannot be read, its encoding may be broken: “{found}”.',
      },
      mend: {
        vi: 'Nhập lại nội dung bằng bảng mã Unicode.',
        en: 'Enter the text again in Unicode.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) => {
    const fields = fieldsOf(procedure);
    if (fields.length === 0) return [{ reason: 'not-found', field: '' }];
    const unreadable = fields
      .filter(({ text, normal }) => normal === undefined && !isBlank(text))
      .map(({ field, text }) => ({
        reason: 'garbled',
        field,
        quote: text.slice(0, 160),
        data: { found: text.trim().slice(0, 60) },
      }));
    return unreadable.length > 0 ? unreadable : [{ reason: 'readable', field: fields[0]!.field }];
  },
};
