import type { Wording } from '../wording.ts';

/** Limits of a band in words. */
export const BAND_WORDS = {
  between: { vi: 'từ {from} đến dưới {to}', en: '{from} to under {to}' },
  andMore: { vi: 'từ {from} trở lên', en: '{from} and more' },
  under: { vi: 'dưới {to}', en: 'under {to}' },
  any: { vi: 'mọi mức', en: 'any figure' },
} as const satisfies Record<string, Wording>;
