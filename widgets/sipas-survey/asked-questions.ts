import { isAsked, unaskedKeys } from '#core/survey/check-answers.ts';
import type { Instrument, Vietnamese } from '#core/survey/instrument.ts';
import type { Question } from '#core/survey/question.ts';
import type { Answers } from '#core/survey/response.ts';

/** Questions on the respondent: only those whose keys a portal names, apart by spaces. */
export function respondentQuestions(
  { respondent = [] }: Instrument<Vietnamese>,
  names: string | undefined,
): Question[] {
  const named = new Set(names?.split(/\s+/));
  return respondent.filter(({ key }) => named.has(key));
}

/** The questions to ask after these answers, in front of the criteria and behind them. */
export function questionsToAsk(
  { before, after }: Instrument<Vietnamese>,
  respondent: readonly Question[],
  answers: Answers,
): { before: Question[]; after: Question[] } {
  const asked = (questions: readonly Question[] = []): Question[] =>
    questions.filter((question) => isAsked(question, answers));
  return { before: asked(before), after: [...asked(after), ...asked(respondent)] };
}

/** Answers to questions that are no longer asked are not sent. */
export function askedAnswers(instrument: Instrument<Vietnamese>, answers: Answers): Answers {
  const unasked = unaskedKeys(instrument, answers);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !unasked.has(key)));
}
