import { fillWording, type Wording, type WordingData } from '../wording.ts';

/** Puts words of each language into the sentence of that language; numbers stand as they are. */
export function fillWords(
  wording: Wording,
  data: Readonly<Record<string, Wording | number>>,
): Wording {
  const pick = (language: keyof Wording): WordingData =>
    Object.fromEntries(
      Object.entries(data).map(([key, each]) => [
        key, typeof each === 'number' ? each : each[language],
      ]),
    );
  return { vi: fillWording(wording, pick('vi')).vi, en: fillWording(wording, pick('en')).en };
}
