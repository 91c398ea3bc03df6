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

/** `2026-11-20` as 20/11/2026, which both languages of the panel read the same. */
export function writeDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
