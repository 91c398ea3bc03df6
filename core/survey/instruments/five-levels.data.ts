import type { Scale } from '../instrument.ts';

/** The five levels as printed on the paper forms of SIPAS; "Bình thường" is not counted as satisfied. */
export const FIVE_LEVELS: Scale = {
  levels: [
    { value: 1, label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' }, satisfied: false },
    { value: 2, label: { vi: 'Không hài lòng', en: 'Dissatisfied' }, satisfied: false },
    { value: 3, label: { vi: 'Bình thường', en: 'Neutral' }, satisfied: false },
    { value: 4, label: { vi: 'Hài lòng', en: 'Satisfied' }, satisfied: true },
    { value: 5, label: { vi: 'Rất hài lòng', en: 'Very satisfied' }, satisfied: true },
  ],
};
