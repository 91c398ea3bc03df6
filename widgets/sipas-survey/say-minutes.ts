import type { Instrument, Vietnamese } from '#core/survey/instrument.ts';
import { minutesToAnswer } from '#core/survey/minutes-to-answer.ts';
import type { SurveyStrings } from '../localization/strings.ts';

/** The time as the sentences on the form of 2017 say it. */
const FIVE_MINUTES = /5 (phút|minutes)/u;

/** The sentences of a survey with the time that its own form takes. */
export function sayMinutes(
  strings: SurveyStrings,
  instrument: Instrument<Vietnamese>,
): SurveyStrings {
  const minutes = minutesToAnswer(instrument);
  const time = { vi: `${minutes} phút`, en: minutes === 1 ? '1 minute' : `${minutes} minutes` };
  const words = time[strings.language];
  return {
    ...strings,
    introduction: strings.introduction.map((sentence) => sentence.replace(FIVE_MINUTES, words)),
  };
}
