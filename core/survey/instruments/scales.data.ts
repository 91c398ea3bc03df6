import type { Scale } from '../instrument.ts';

/** Four levels of interest of the form of 2023–2026; they say nothing of satisfaction. */
export const INTEREST_LEVELS: Scale = {
  levels: [
    { value: 1, label: { vi: 'Không quan tâm theo dõi', en: 'Not interested' }, satisfied: false },
    { value: 2, label: { vi: 'Khá quan tâm theo dõi', en: 'Fairly interested' }, satisfied: false },
    { value: 3, label: { vi: 'Quan tâm theo dõi', en: 'Interested' }, satisfied: false },
    { value: 4, label: { vi: 'Rất quan tâm theo dõi', en: 'Very interested' }, satisfied: false },
  ],
};

/** Four levels of fit of the form of 2023–2026. */
export const FIT_LEVELS: Scale = {
  levels: [
    { value: 1, label: { vi: 'Không phù hợp', en: 'Not suitable' }, satisfied: false },
    { value: 2, label: { vi: 'Khá phù hợp', en: 'Fairly suitable' }, satisfied: false },
    { value: 3, label: { vi: 'Phù hợp', en: 'Suitable' }, satisfied: false },
    { value: 4, label: { vi: 'Rất phù hợp', en: 'Very suitable' }, satisfied: false },
  ],
};

/** Four levels of expectation of the form of 2023–2026. */
export const EXPECTATION_LEVELS: Scale = {
  levels: [
    { value: 1, label: { vi: 'Không mong muốn', en: 'Not wanted' }, satisfied: false },
    { value: 2, label: { vi: 'Khá mong muốn', en: 'Fairly wanted' }, satisfied: false },
    { value: 3, label: { vi: 'Mong muốn', en: 'Wanted' }, satisfied: false },
    { value: 4, label: { vi: 'Rất mong muốn', en: 'Very much wanted' }, satisfied: false },
  ],
};
