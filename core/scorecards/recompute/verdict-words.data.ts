import type { Wording } from '../../wording.ts';
import type { Verdict } from './recompute-row.ts';

/** Verdicts as people read them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Wording>> = {
  equal: { vi: 'Khớp', en: 'Equal' },
  differs: { vi: 'Khác', en: 'Differs' },
  possible: { vi: 'Có thể', en: 'Possible' },
  impossible: { vi: 'Không thể', en: 'Impossible' },
  'not-printed': { vi: 'Nguồn không in', en: 'Not printed' },
};
