import { toVietnameseDate } from '#core/calendar/to-vietnamese-date.ts';
import type { Language } from '#core/wording.ts';

/** `2026-11-20` as "Thứ Sáu, 20/11/2026"; with a time, "16:30, Thứ Sáu, 20/11/2026". */
export function writeMoment(moment: string, language: Language): string {
  const [day = '', time] = moment.split('T');
  const weekday = new Date(`${day}T00:00:00Z`).toLocaleDateString(
    language === 'vi' ? 'vi-VN' : 'en-GB',
    { weekday: 'long', timeZone: 'UTC' },
  );
  return [...(time === undefined ? [] : [time]), weekday, toVietnameseDate(day)].join(', ');
}
