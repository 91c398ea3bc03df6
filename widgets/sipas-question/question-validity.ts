import type { Answers } from '#core/survey/response.ts';
import type { FormQuestionStrings } from '../localization/form-question-strings.ts';
import type { AskedQuestion } from './asked-question.ts';

/** What is wrong with an answer, as a browser's constraint validation names it, and in words. */
export interface Fault {
  flags: ValidityStateFlags;
  message: string;
}

/** What is known of an answer besides itself. */
export interface AnswerState {
  required: boolean;
  /** The field holds something that the browser cannot read as a number. */
  badInput: boolean;
}

/** The fault of these answers; undefined when there is none. */
export function faultOf(
  asked: AskedQuestion,
  answers: Answers,
  { required, badInput }: AnswerState,
  strings: FormQuestionStrings,
): Fault | undefined {
  if (asked.kind === 'number' && badInput) {
    return { flags: { badInput }, message: strings.notANumber(asked.min, asked.max) };
  }
  if (required && isMissing(asked, answers)) {
    return { flags: { valueMissing: true }, message: strings.missing[asked.kind] };
  }
  const answer = answers[asked.key];
  if (asked.kind === 'text' && typeof answer === 'string' && answer.length > asked.maxLength) {
    return { flags: { tooLong: true }, message: strings.tooLong(asked.maxLength) };
  }
  if (asked.kind !== 'number' || typeof answer !== 'number') return undefined;
  const { min, max } = asked;
  const flags = {
    rangeUnderflow: answer < min,
    rangeOverflow: answer > max,
    stepMismatch: !Number.isInteger(answer),
  };
  const wrong = Object.values(flags).includes(true);
  return wrong ? { flags, message: strings.notANumber(min, max) } : undefined;
}

/** A table of rows is answered when every row is. */
function isMissing(asked: AskedQuestion, answers: Answers): boolean {
  const keys = asked.kind === 'ratings' ? asked.items.map(({ key }) => key) : [asked.key];
  return keys.some((key) => !(key in answers));
}
