import { excerptAround, readableFieldsOf } from './fields-of.ts';
import { NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** A tag or an entity that a page shows as words: "<p style=…>", "&nbsp;", "&acirc;". */
const HTML =
  /<\/?(?:p|br|div|span|i|b|u|em|strong|table|tr|td|ul|ol|li|font|a|h\d|img|style|o:p)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|[aeiouy](?:acute|grave|circ|tilde|uml)|ndash|mdash|#\d{2,5});/iu;

/** No HTML source is shown as text. */
export const htmlSource: Rule = {
  id: 'html-source',
  version: 1,
  subject: 'publication',
  severity: 'minor',
  title: { vi: 'Không hiện mã nguồn HTML', en: 'No HTML source is shown as text' },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '16' }],
  reasons: {
    clean: {
      outcome: 'passed',
      message: { vi: 'Không thấy mã nguồn HTML.', en: 'No HTML source was found.' },
    },
    shown: {
      outcome: 'failed',
      message: {
        vi: 'Nội dung hiện cả mã nguồn HTML: “{found}”.',
        en: 'HTML source is shown as text: “{found}”.',
      },
      mend: {
        vi: 'Nhập lại nội dung ở dạng văn bản, bỏ các thẻ và ký hiệu HTML.',
        en: 'Enter the text again without tags and entities.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: (procedure) => {
    const fields = readableFieldsOf(procedure);
    if (fields.length === 0) return [{ reason: 'not-found', field: '' }];
    const suspects = fields.filter(({ text }) => text.includes('<') || text.includes('&'));
    const shown = suspects.flatMap(({ field, text }) => {
      const match = HTML.exec(text);
      if (!match) return [];
      const quote = excerptAround(text, match.index, match[0].length);
      return [{ reason: 'shown', field, quote, data: { found: match[0].slice(0, 60) } }];
    });
    return shown.length > 0 ? shown : [{ reason: 'clean', field: fields[0]!.field }];
  },
};
