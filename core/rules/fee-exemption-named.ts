import { normalizeText } from '../text/normalize-text.ts';
import { CHARGED_REASONS, forEachCharge } from './charged.ts';
import { windowsOf } from './fee-windows.ts';
import type { Rule } from './rule.ts';

/**
 * A charge says who is exempt or pays less, or that nobody is (Luật phí và lệ phí Art. 10 and
 * 14(1)). Whether an exemption exists cannot be seen from the page.
 */
export const feeExemptionNamed: Rule = {
  id: 'fee-exemption-named',
  version: 1,
  subject: 'fee',
  severity: 'minor',
  title: { vi: 'Nêu việc miễn, giảm phí, lệ phí', en: 'Exemptions and reductions are named' },
  legalBasis: [
    { document: '97/2015/QH13', article: '10' },
    { document: '97/2015/QH13', article: '14', clause: '1' },
  ],
  readsRowsOnly: true,
  reasons: {
    named: {
      outcome: 'passed',
      message: { vi: 'Có nêu việc miễn, giảm.', en: 'Exemptions or reductions are named.' },
    },
    'not-named': {
      outcome: 'failed',
      message: {
        vi: '“{text}” không nêu việc miễn, giảm; nếu không có thì cũng cần ghi rõ.',
        en: '“{text}” says nothing of exemptions; if there are none, that has to be said too.',
      },
      mend: {
        vi: 'Ghi đối tượng được miễn, giảm; nếu không có thì ghi “Không miễn, giảm”.',
        en: 'Write who is exempt or pays less; if nobody, write “Không miễn, giảm”.',
      },
    },
    ...CHARGED_REASONS,
  },
  check: (procedure) =>
    forEachCharge(procedure, (fee, row) => {
      const { text, exemptions } = fee;
      // A level for a time ("mức phí 400.000 đồng đến hết ngày 31/12/2026") is a reduction.
      const named =
        exemptions.length > 0 ||
        windowsOf(fee, row).some(({ to }) => to !== undefined) ||
        /miễn|giảm|không (?:phải )?(?:nộp|thu)/u.test(normalizeText(`${text} ${row.description ?? ''}`));
      const data = { text: text.trim().slice(0, 160) };
      return { reason: named ? 'named' : 'not-named', data };
    }),
};
