import { normalizeText } from './normalize-text.ts';

/** "9:30", "09h30", "9 giờ 30 phút", "15 giờ", "14g". */
const TIME = new RegExp(
  String.raw`^(?:lúc )?(?<hour>[01]?\d|2[0-3]) ?(?::|h|g|giờ|gio)` +
    String.raw` ?(?<minutes>[0-5]\d)?(?: ?(?:phút|phut|p))?$`,
  'u',
);

/** A time of day as a person types it, as `HH:mm`; undefined when the words are none. */
export function parseTimeOfDay(text: string): string | undefined {
  const { hour, minutes = '00' } = TIME.exec(normalizeText(text))?.groups ?? {};
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minutes}`;
}
