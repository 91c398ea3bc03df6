import { CHARGED_REASONS, isCharged } from './charged.ts';
import { forEachMethod } from './methods.ts';
import type { Rule } from './rule.ts';

/** A sum of money says in which currency it is. */
export const feeCurrency: Rule = {
  id: 'fee-currency',
  version: 1,
  subject: 'fee',
  severity: 'serious',
  title: { vi: 'Số tiền có đơn vị tiền', en: 'The amount names its currency' },
  legalBasis: [{ document: '97/2015/QH13', article: '14', clause: '1' }],
  readsRowsOnly: true,
  reasons: {
    named: {
      outcome: 'passed',
      message: { vi: 'Số tiền có đơn vị: “{text}”.', en: 'The amount has a currency: “{text}”.' },
    },
    missing: {
      outcome: 'failed',
      message: {
        vi: 'Số tiền “{text}” không có đơn vị tiền.',
        en: 'The amount “{text}” has no currency.',
      },
      mend: {
        vi: 'Thêm đơn vị tiền, ví dụ “{text} đồng”.',
        en: 'Add the currency, such as “{text} đồng”.',
      },
    },
    ...CHARGED_REASONS,
  },
  check: (procedure) =>
    forEachMethod(procedure, 'fee', (fee) => {
      const { statement, head, noteAmounts } = fee;
      if (statement === 'unread') return { reason: 'unread' };
      if (!isCharged(fee) || statement === 'formula') return { reason: 'not-charged' };
      const bare = [...head, ...(head.length === 0 ? noteAmounts : [])].find(
        ({ currency, text }) => currency === undefined && (head.length === 1 || !THRESHOLD.test(text)),
      );
      const text = (bare ?? head[0] ?? noteAmounts[0])?.text ?? '';
      return { reason: bare ? 'missing' : 'named', data: { text } };
    }),
};

/** "5 tỷ" beside other sums is a threshold of the tariff. */
const THRESHOLD = /tỷ|tỉ|triệu|nghìn|ngàn/iu;
