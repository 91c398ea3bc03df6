import { isBlank } from '../text/not-stated.ts';
import type { Rule } from './rule.ts';
import { askForParts, partsToAsk, STATED_REASONS } from './stated-parts.ts';

/**
 * The parts that are owed if there is such a thing (NĐ 63/2010/NĐ-CP Art. 8(2)(h)) and the legal basis
 * (Art. 15(1)(b)) are stated, or it is said that there is none. A blank is no violation: it does not
 * tell whether there is one, and so the rule never fails.
 */
export const conditionalPartStated: Rule = {
  id: 'conditional-part-stated',
  version: 1,
  subject: 'publication',
  severity: 'minor',
  title: {
    vi: 'Nêu rõ các bộ phận có điều kiện của thủ tục, kể cả khi không có',
    en: 'Parts that are owed under a condition are stated, also that there is none',
  },
  legalBasis: [
    { document: '63/2010/NĐ-CP', article: '8', clause: '2', point: 'h' },
    { document: '63/2010/NĐ-CP', article: '15', clause: '1', point: 'b' },
  ],
  reasons: {
    ...STATED_REASONS,
    blank: {
      outcome: 'cantTell',
      message: {
        vi: '“{part}” bị bỏ trống. Bộ phận này chỉ bắt buộc khi thủ tục có; để trống thì chưa rõ có hay không.',
        en: '“{part}” is left empty. It is owed only if there is such a thing; a blank does not tell.',
      },
      mend: {
        vi: 'Nếu thủ tục không có thì ghi rõ “Không quy định”; nếu có thì bổ sung nội dung.',
        en: 'If there is none, write “Không quy định”; if there is one, add it.',
      },
    },
  },
  check: (procedure) => askForParts(procedure, CONDITIONAL, reasonOf),
};

const CONDITIONAL = partsToAsk(false);

const reasonOf = (text: string): string => (isBlank(text) ? 'blank' : 'stated');
