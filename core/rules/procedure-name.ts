import { isGarbled } from '../text/is-garbled.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isBlank, saysLittleNormal, saysNone } from '../text/not-stated.ts';
import { NOT_FOUND, UNREADABLE } from './methods.ts';
import type { Rule } from './rule.ts';

const PROCEDURES = '(?:thủ tục hành chính|tthc)';
const PUBLISHES = '(?:công bố|ban hành|phê duyệt|sửa đổi|bãi bỏ)';
/** What such a decision does to procedures: "… mới ban hành", "… được sửa đổi, bổ sung". */
const CHANGES = '(?:mới|được|bị|sửa đổi|thay thế|bãi bỏ|chuẩn hóa|đặc thù)';
/**
 * Titles of decisions and lists that publish procedures, such as "Công bố Danh mục thủ tục hành
 * chính …". "Công bố", "Phê duyệt danh mục …" alone begin names of procedures too.
 */
const DECISION_TITLE = new RegExp(
  String.raw`^(?:quyết định số:? ?\d|danh mục (?:các )?${PROCEDURES}` +
    String.raw`|(?:quyết định )?(?:(?:về việc|v/v) )?${PUBLISHES} ` +
    String.raw`(?:(?:danh mục|bộ|quy trình nội bộ)(?: [\p{L},]{1,12}){0,8}? ${PROCEDURES}` +
    String.raw`|(?:danh mục|bộ) (?:các )?thủ tục` +
    String.raw`|(?:các |\d{1,3} )?${PROCEDURES} ${CHANGES})(?!\p{L})` +
    String.raw`|(?:quyết định |(?:về việc|v/v) ){1,2}${PUBLISHES} (?:các |\d{1,3} )?${PROCEDURES}(?!\p{L}))`,
  'u',
);
/** What may be such a title, or the name of a procedure inside the administration. */
const MAY_BE_TITLE = new RegExp(
  `^(?:(?:quyết định )?(?:về việc|v/v) |${PUBLISHES} (?:các )?${PROCEDURES}(?!\\p{L}))`, 'u',
);
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
    'may-be-title': {
      outcome: 'cantTell',
      message: {
        vi: '“{name}” có thể là trích yếu của quyết định, không phải tên thủ tục; cần người xem.',
        en: '“{name}” may be the title of a decision, not the name of a procedure; a person has to look.',
      },
    },
    'says-nothing': {
      outcome: 'cantTell',
      message: {
        vi: '“{name}” không cho biết là thủ tục nào; cần người xem.',
        en: '“{name}” does not tell which procedure it is; a person has to look.',
      },
      mend: {
        vi: 'Ghi tên thủ tục đúng như trong quyết định công bố.',
        en: 'Write the name as in the publication decision.',
      },
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
    if (isBlank(name) || saysNone(name)) return [{ reason: 'blank', field }];
    if (isGarbled(name)) return [{ reason: 'unreadable', field, quote: name }];
    return [{ reason: judgeName(words), field, quote: name, data }];
  },
};

function judgeName(words: string): string {
  if (saysLittleNormal(words)) return 'says-nothing';
  if (DECISION_TITLE.test(words)) return 'decision-title';
  if (GLUED.test(words)) return 'glued';
  return MAY_BE_TITLE.test(words) ? 'may-be-title' : 'proper';
}
