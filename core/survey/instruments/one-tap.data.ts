import type { Instrument } from '../instrument.ts';
import { FIVE_LEVELS } from './scales.data.ts';

/** Đánh giá một chạm: one question, worded by us; a portal may let it grow into a full form. */
export const ONE_TAP: Instrument = {
  id: 'one-tap',
  version: 1,
  title: { vi: 'Đánh giá nhanh', en: 'Quick rating' },
  source: {
    name: { vi: 'Câu hỏi đánh giá nhanh', en: 'Question of the quick rating' },
    certainty: 'own',
    note: {
      vi: 'Câu hỏi do nhóm phát triển viết, không phải câu hỏi của phiếu chính thức.',
      en: 'Worded by the developers; not a question of an official form.',
    },
  },
  scale: FIVE_LEVELS,
  factors: [
    {
      key: 'overall',
      name: { vi: 'Đánh giá chung', en: 'Overall' },
      items: [
        {
          key: 'overall.satisfaction',
          wording: {
            vi: 'Ông/Bà có hài lòng với việc giải quyết thủ tục này không?',
            en: 'Are you satisfied with how this procedure was handled?',
          },
        },
      ],
    },
  ],
};
