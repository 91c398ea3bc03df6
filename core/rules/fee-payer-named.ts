import { isGarbled } from '../text/is-garbled.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { isBlank } from '../text/not-stated.ts';
import { CHARGED_REASONS, forEachCharge } from './charged.ts';
import type { Rule } from './rule.ts';

/** A charge says who pays it: in its own words, or because the page says who may apply. */
export const feePayerNamed: Rule = {
  id: 'fee-payer-named',
  version: 1,
  subject: 'fee',
  severity: 'minor',
  title: { vi: 'Nêu đối tượng nộp phí, lệ phí', en: 'It is said who pays the fee' },
  legalBasis: [{ document: '97/2015/QH13', article: '14', clause: '1' }],
  reasons: {
    named: {
      outcome: 'passed',
      message: { vi: 'Có nêu đối tượng nộp.', en: 'It is said who pays.' },
    },
    'not-named': {
      outcome: 'failed',
      message: {
        vi: 'Không nêu ai nộp “{text}”: cả ô phí, lệ phí lẫn mục đối tượng thực hiện đều không cho biết.',
        en: 'It is not said who pays “{text}”: neither the fee nor the part on applicants tells.',
      },
      mend: {
        vi: 'Ghi đối tượng nộp, hoặc bổ sung mục đối tượng thực hiện.',
        en: 'Write who pays, or complete the part on applicants.',
      },
    },
    'applicants-not-found': {
      outcome: 'cantTell',
      message: {
        vi: 'Ô phí, lệ phí không nêu đối tượng nộp; bộ đọc không thấy mục đối tượng thực hiện trên trang.',
        en: 'The fee does not say who pays; the reader did not find the part on applicants.',
      },
    },
    ...CHARGED_REASONS,
  },
  check: (procedure) =>
    forEachCharge(procedure, ({ text }, { description = '' }) => {
      const { applicants } = procedure.parts;
      const data = { text: text.trim().slice(0, 160) };
      const words = description === '' ? text : `${text} ${description}`;
      if (NAMES_PAYER.test(normalizeText(words))) return { reason: 'named', data };
      if (applicants === undefined) return { reason: 'applicants-not-found', data };
      const reason = isBlank(applicants) || isGarbled(applicants) ? 'not-named' : 'named';
      return { reason, data };
    }),
};

const NAMES_PAYER =
  /tổ chức|cá nhân|doanh nghiệp|người nộp|người yêu cầu|công dân|hộ kinh doanh|chủ (?:đầu tư|tàu|phương tiện)|\/ ?người/u;
