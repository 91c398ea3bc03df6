import type { Instrument, Vietnamese } from './instrument.ts';
import type { Question } from './question.ts';

/** Every question besides the criteria, in the order of the form. */
export function questionsOf(instrument: Instrument<Vietnamese>): Question[] {
  const { eligibility, before = [], after = [], respondent = [] } = instrument;
  return [...(eligibility ? [eligibility.question] : []), ...before, ...after, ...respondent];
}
