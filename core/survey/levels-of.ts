import { type Instrument, itemsOf } from './instrument.ts';
import { questionsOf } from './questions-of.ts';
import type { Answers } from './response.ts';

/** The levels that answers give to criteria and to the rows of rated questions; other answers are no levels. */
export function levelsOf(instrument: Instrument, answers: Answers): [key: string, level: number][] {
  const rated = questionsOf(instrument).flatMap((question) =>
    question.kind === 'ratings' ? question.items : [],
  );
  return [...itemsOf(instrument), ...rated].flatMap(({ key }) => {
    const level = Object.hasOwn(answers, key) ? answers[key] : undefined;
    return typeof level === 'number' ? [[key, level] as [string, number]] : [];
  });
}
