import { isBlank, saysLittle, saysNone } from '../text/not-stated.ts';
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
    none: {
      outcome: 'failed',
      message: {
        vi: '“{part}” ghi là không có. Đây là bộ phận bắt buộc của mọi thủ tục hành chính.',
        en: '“{part}” is said not to exist. Every administrative procedure must have this part.',
      },
      mend: {
        vi: 'Bổ sung nội dung “{part}” đúng theo quyết định công bố.',
        en: 'Add “{part}” as it stands in the publication decision.',
      },
    },
    'says-nothing': {
      outcome: 'cantTell',
      message: {
        vi: '“{part}” chỉ dẫn sang nơi khác hoặc không nêu nội dung; cần người xem.',
        en: '“{part}” points elsewhere or has no contents; a person has to look.',
      },
      mend: {
        vi: 'Ghi nội dung “{part}” ngay tại mục này.',
        en: 'Write “{part}” here.',
      },
    },
  },
  check: (procedure) => askForParts(procedure, REQUIRED, reasonOf),
};

const REQUIRED = partsToAsk(true);

/** A part that is always owed cannot be "Không quy định": there is always such a thing. */
function reasonOf(text: string): string {
  if (isBlank(text)) return 'missing';
  if (saysNone(text)) return 'none';
  return saysLittle(text) ? 'says-nothing' : 'stated';
}
