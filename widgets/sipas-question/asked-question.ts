import { type Instrument, itemsOf, type Scale } from '#core/survey/instrument.ts';
import type { Note, Question, QuestionBase } from '#core/survey/question.ts';
import { questionsOf } from '#core/survey/questions-of.ts';

/** A criterion, or one row of a table of rows: a question answered with a level. */
export interface LevelQuestion extends QuestionBase {
  kind: 'level';
  scale: Scale;
}

/** One question of an instrument, of whatever kind; a note asks nothing. */
export type AskedQuestion = LevelQuestion | Exclude<Question, Note>;

/** The criterion, question or row of a question with this key; undefined where there is none. */
export function findQuestion(instrument: Instrument, key: string): AskedQuestion | undefined {
  const questions = questionsOf(instrument);
  const levels = [
    { scale: instrument.scale, items: itemsOf(instrument) },
    ...questions.filter((question) => question.kind === 'ratings'),
  ];
  for (const { scale, items } of levels) {
    const item = items.find((each) => each.key === key);
    if (item) return { ...item, kind: 'level', scale };
  }
  return questions.find(
    (question): question is Exclude<Question, Note> =>
      question.kind !== 'note' && question.key === key,
  );
}

/** The same question, with its wording marked as one that has to be answered. */
export function markRequired<Asked extends AskedQuestion>(asked: Asked, mark: string): Asked {
  const { vi, en } = asked.wording;
  return { ...asked, wording: { vi: `${vi} (${mark})`, en: `${en} (${mark})` } };
}
