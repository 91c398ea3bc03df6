import type { Language } from '#core/wording.ts';
import type { Texts } from '../../localization/vi.ts';

/** The language in which values are written, and its texts. */
export interface Speaker {
  language: Language;
  texts: Texts;
}

/** "1.500.000" in Vietnamese, "1,500,000" in English. */
export function writeNumber(value: number, language: Language): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 });
}
