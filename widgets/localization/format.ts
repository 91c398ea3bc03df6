import { dayInVietNam, timeInVietNam } from './day-in-viet-nam.ts';
import type { Language } from './strings.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** A share from 0 to 1 with two decimals: `83,94%`, in English `83.94%`. */
export function formatPercent(share: number, language: Language): string {
  const number = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return `${number.format(share * 100)}%`;
}

/** A count with the digit groups of the language: `1.234`, in English `1,234`. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** A day `YYYY-MM-DD` as `21/11/2026`; in English, where that is ambiguous, `21 November 2026`. */
export function formatDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  if (language === 'vi') return `${date}/${month}/${year}`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A moment as a person in Viet Nam reads it on the clock: `14:05 ngày 21/11/2026`. */
export function formatMoment(moment: Date, language: Language): string {
  const day = formatDay(dayInVietNam(moment), language);
  return `${timeInVietNam(moment)} ${language === 'vi' ? 'ngày' : 'on'} ${day}`;
}
