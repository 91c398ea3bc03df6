import type { Duration, ProcessingTime } from '#core/procedure/processing-time.ts';
import { fill } from '../../localization/fill.ts';
import { NO_UNIT, TIME_STATEMENT_WORDS, UNIT_WORDS } from './record-words.data.ts';
import { type Speaker, writeNumber } from './speaker.ts';

/** What was read from thời hạn giải quyết: each duration with its case, or what it says instead. */
export function writeTime(time: ProcessingTime, speaker: Speaker): string[] {
  const { texts, language } = speaker;
  const { statement, durations, sameDay, cutOff } = time;
  if (statement !== 'stated') return [TIME_STATEMENT_WORDS[statement][language]];
  return [
    ...(sameDay ? [texts.sameDay] : []),
    ...(cutOff === undefined ? [] : [fill(texts.cutOff, { time: cutOff })]),
    ...durations.map((duration) => writeDuration(duration, speaker)),
  ];
}

/** "10–25 ngày làm việc (trường hợp: phải xác minh)". */
function writeDuration(
  { amount, maximum, unit, condition }: Duration,
  { language, texts }: Speaker,
): string {
  const numbers = maximum === undefined ? [amount] : [amount, maximum];
  const range = numbers.map((one) => writeNumber(one, language)).join('–');
  const words = `${range} ${(unit ? UNIT_WORDS[unit] : NO_UNIT)[language]}`;
  return condition === undefined ? words : fill(texts.condition, { words, condition });
}
