import type { Instrument } from '../instrument.ts';
import { ONE_TAP_QUESTION } from './one-tap-question.data.ts';

/** Đánh giá một chạm: one question, worded by us; a portal may let it grow into a full form. */
export const ONE_TAP: Instrument = {
  ...ONE_TAP_QUESTION,
  source: {
    name: { vi: 'Câu hỏi đánh giá nhanh', en: 'Question of the quick rating' },
    certainty: 'own',
    note: {
      vi: 'Câu hỏi do nhóm phát triển viết, không phải câu hỏi của phiếu chính thức.',
      en: 'Worded by the developers; not a question of an official form.',
    },
  },
};
