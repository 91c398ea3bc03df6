import { isGarbled } from '../text/is-garbled.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isBlank } from '../text/not-stated.ts';
import { NOT_FOUND, UNREADABLE } from './methods.ts';
import type { Rule } from './rule.ts';

/** Beginnings of titles of decisions and lists, such as "Công bố Danh mục thủ tục …". */
const DECISION_TITLE =
  /^(?:quyết định (?:về việc|số|công bố|ban hành|phê duyệt)|về việc (?:công bố|ban hành|phê duyệt)|(?:về việc )?công bố (?:danh mục|thủ tục hành chính|bộ thủ tục)|ban hành (?:danh mục|quy trình nội bộ|bộ thủ tục)|phê duyệt (?:danh mục|quy trình nội bộ)|danh mục (?:thủ tục|tthc))/u;
/** Labels of other fields that were glued to a name. */
const GLUED = /mã thủ tục|số quyết định:|cấp thực hiện|lĩnh vực:|<[a-z]+|&[a-z]+;/u;

/** The name is that of a procedure, not the title of the decision that published it. */
export const procedureName: Rule = {
  id: 'procedure-name',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: { vi: 'Tên thủ tục là tên của thủ tục', en: 'The name is that of a procedure' },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '8', clause: '2', point: 'a' }],
  reasons: {
    proper: {
      outcome: 'passed',
      message: { vi: 'Tên thủ tục: “{name}”.', en: 'Name: “{name}”.' },
    },
    'decision-title': {
      outcome: 'failed',
      message: {
        vi: '“{name}” là trích yếu của quyết định hoặc tên danh mục, không phải tên thủ tục.',
        en: '“{name}” is the title of a decision or a list, not the name of a procedure.',
      },
      mend: {
        vi: 'Ghi tên của từng thủ tục đúng như trong quyết định công bố.',
        en: 'Write the name of each procedure as in the publication decision.',
      },
    },
    glued: {
      outcome: 'failed',
      message: {
        vi: 'Tên thủ tục lẫn nội dung của mục khác: “{name}”.',
        en: 'The name is mixed with other fields: “{name}”.',
      },
      mend: { vi: 'Tách phần không thuộc tên thủ tục ra.', en: 'Take out what is not the name.' },
    },
    blank: {
      outcome: 'inapplicable',
      message: {
        vi: 'Tên thủ tục bị bỏ trống (xem quy tắc về bộ phận tạo thành).',
        en: 'The name is empty (see the rule on parts).',
      },
    },
    unreadable: UNREADABLE,
    'not-found': NOT_FOUND,
  },
  check: ({ name }) => {
    const field = 'name';
    if (name === undefined) return [{ reason: 'not-found', field }];
    const words = normalizeText(name);
    const data = { name: name.trim().slice(0, 160) };
    if (isBlank(name)) return [{ reason: 'blank', field }];
    if (isGarbled(name)) return [{ reason: 'unreadable', field, quote: name }];
    if (DECISION_TITLE.test(words)) return [{ reason: 'decision-title', field, quote: name, data }];
    const reason = GLUED.test(words) ? 'glued' : 'proper';
    return [{ reason, field, quote: name, data }];
  },
};
