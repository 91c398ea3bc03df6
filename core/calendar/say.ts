import { fillWording, type Language, type Wording } from '../wording.ts';
import { toVietnameseDate } from './to-vietnamese-date.ts';

/** Puts data into a sentence; a datum that is itself in both languages goes to its own. */
export function say(
  words: Wording,
  data: Readonly<Record<string, Wording | string | number>> = {},
): Wording {
  const inLanguage = (language: Language): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(data).map(([name, datum]) => [
        name,
        typeof datum === 'object' ? datum[language] : datum,
      ]),
    );
  return {
    vi: fillWording(words, inLanguage('vi')).vi,
    en: fillWording(words, inLanguage('en')).en,
  };
}

/** Several sentences as one text. */
export function join(sentences: readonly Wording[]): Wording {
  return {
    vi: sentences.map(({ vi }) => vi).join(' '),
    en: sentences.map(({ en }) => en).join(' '),
  };
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December',
];

/** "02/09/2026", "2 September 2026". */
export function formatDay(day: string): Wording {
  const [year, month, date] = day.split('-');
  return {
    vi: toVietnameseDate(day),
    en: `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`,
  };
}

/** "3 giờ 45 phút", "3 h 45 min". */
export function formatMinutes(minutes: number): Wording {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return { vi: `${hours} giờ`, en: `${hours} h` };
  if (hours === 0) return { vi: `${rest} phút`, en: `${rest} min` };
  return { vi: `${hours} giờ ${rest} phút`, en: `${hours} h ${rest} min` };
}

/** "1,5" in Vietnamese, "1.5" in English. */
export function formatNumber(value: number): Wording {
  return { vi: String(value).replace('.', ','), en: String(value) };
}
