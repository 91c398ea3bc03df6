import { type Instrument, itemsOf } from './instrument.ts';
import type { Answers } from './response.ts';

/** One thing that is wrong: where, and a code that a program can act on. */
export interface Issue {
  path: string;
  code: string;
}

/** What is wrong with answers to this instrument; an empty list when nothing is. */
export function checkAnswers(instrument: Instrument, answers: Answers): Issue[] {
  const known = new Set(itemsOf(instrument).map((item) => item.key));
  const levels = new Set(instrument.scale.levels.map((level) => level.value));
  const entries = Object.entries(answers);
  if (entries.length === 0) return [{ path: 'answers', code: 'no-answers' }];
  return entries.flatMap(([key, level]) => {
    if (!known.has(key)) return [{ path: `answers.${key}`, code: 'unknown-item' }];
    if (!levels.has(level)) return [{ path: `answers.${key}`, code: 'level-outside-scale' }];
    return [];
  });
}
