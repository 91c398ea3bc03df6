import type { Rule } from './rule.ts';
import { askForParts, partsToAsk, STATED_REASONS } from './stated-parts.ts';

/** The parts that every publication owes are stated (NĐ 63/2010/NĐ-CP Art. 8(2) a–g). */
export const partStated: Rule = {
  id: 'part-stated',
  version: 1,
  subject: 'publication',
  severity: 'serious',
  title: {
    vi: 'Đủ các bộ phận bắt buộc của thủ tục',
    en: 'Every part that is always owed is stated',
  },
  legalBasis: [{ document: '63/2010/NĐ-CP', article: '8', clause: '2' }],
  reasons: {
    ...STATED_REASONS,
    missing: {
      outcome: 'failed',
      message: {
        vi: '“{part}” bị bỏ trống. Đây là bộ phận bắt buộc của mọi thủ tục hành chính.',
        en: '“{part}” is left empty. Every administrative procedure must have this part.',
      },
      mend: {
        vi: 'Bổ sung nội dung “{part}” đúng theo quyết định công bố.',
        en: 'Add “{part}” as it stands in the publication decision.',
      },
    },
  },
  check: (procedure) => askForParts(procedure, REQUIRED, 'missing'),
};

const REQUIRED = partsToAsk(true);
