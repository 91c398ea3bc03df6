import type { Wording } from '../wording.ts';
import type { Certainty, Instrument } from './instrument.ts';
import type { ChoiceQuestion } from './question.ts';
import type { Answers } from './response.ts';

/** The question that decides who is asked the rest. It is asked first and of everybody. */
export type EligibilityQuestion = Pick<ChoiceQuestion, 'kind' | 'key' | 'wording' | 'options'>;

/** Điều kiện tham gia: who answers this form, such as people who have received their result. */
export interface Eligibility {
  question: EligibilityQuestion;
  /** Keys of the options that let one go on. */
  eligible: readonly string[];
  /** What is said to the others, kindly: whom the form is for. */
  otherwise: Wording;
  /** How sure the words of the question are; who is asked may be surer: see the note. */
  certainty: Certainty;
  note?: Wording;
}

type Limited = Pick<Instrument, 'eligibility'>;

/** Whether somebody with these answers is asked the rest; everybody where a form has no limit. */
export function isEligible({ eligibility }: Limited, answers: Answers): boolean {
  if (!eligibility) return true;
  const { question, eligible } = eligibility;
  return eligible.some((key) => key === answers[question.key]);
}

/** Whether anything is answered besides the question on eligibility. */
export function hasAnswers({ eligibility }: Limited, answers: Answers): boolean {
  return Object.keys(answers).some((key) => key !== eligibility?.question.key);
}
