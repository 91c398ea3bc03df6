import { isBlank } from '../text/not-stated.ts';
import { parseProcedureCode } from '../text/parse-procedure-code.ts';
import { NOT_FOUND } from './methods.ts';
import type { Rule } from './rule.ts';

/** The code is that of the national database: `1.001193`, with or without a province's suffix. */
export const procedureCode: Rule = {
  id: 'procedure-code',
  version: 1,
  subject: 'publication',
  severity: 'moderate',
  title: { vi: 'Mã thủ tục đúng dạng', en: 'The procedure code has its proper form' },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '26', clause: '2' }],
  reasons: {
    proper: {
      outcome: 'passed',
      message: { vi: 'Mã thủ tục: {code}.', en: 'Procedure code: {code}.' },
    },
    missing: {
      outcome: 'failed',
      message: { vi: 'Mã thủ tục bị bỏ trống.', en: 'The procedure code is left empty.' },
      mend: {
        vi: 'Ghi mã của thủ tục trên Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
        en: 'Write the code of the procedure in the national database.',
      },
    },
    malformed: {
      outcome: 'failed',
      message: {
        vi: '“{code}” không có dạng mã của Cơ sở dữ liệu quốc gia, ví dụ “1.001193”.',
        en: '“{code}” has not the form of a code of the national database, such as “1.001193”.',
      },
      mend: {
        vi: 'Tra mã hiện hành trên Cơ sở dữ liệu quốc gia rồi thay mã cũ.',
        en: 'Look up the present code in the national database and replace the old one.',
      },
    },
    'not-found': NOT_FOUND,
  },
  check: ({ code }) => {
    const field = 'code';
    if (code === undefined) return [{ reason: 'not-found', field }];
    if (isBlank(code)) return [{ reason: 'missing', field, quote: code }];
    const reason = parseProcedureCode(code) ? 'proper' : 'malformed';
    return [{ reason, field, quote: code, data: { code: code.trim().slice(0, 80) } }];
  },
};
