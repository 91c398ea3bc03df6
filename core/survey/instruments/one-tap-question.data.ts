import type { Instrument } from '../instrument.ts';
import { FIVE_LEVELS } from './five-levels.data.ts';

/** What the quick rating asks, apart from where its words come from: what every citizen downloads. */
export const ONE_TAP_QUESTION: Omit<Instrument, 'source'> = {
  id: 'one-tap',
  version: 1,
  title: { vi: 'Đánh giá nhanh', en: 'Quick rating' },
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
