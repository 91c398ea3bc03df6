import type { FormQuestionStrings } from './form-question-strings.ts';

/** English, translated from the Vietnamese. */
export const formQuestionEn: FormQuestionStrings = {
  loading: 'Loading the question…',
  failed: 'The question could not be loaded. The line may be down.',
  retry: 'Load again',
  notConfigured: (attributes) =>
    `The question cannot be shown because this page does not state, or misstates: ${attributes}.`,
  requiredMark: 'required',
  missing: {
    level: 'Please choose a level.',
    choice: 'Please choose an answer.',
    choices: 'Please choose at least one answer.',
    ratings: 'Please answer every row of this question.',
    text: 'Please write an answer.',
    number: 'Please write a number.',
  },
  tooLong: (maxLength) => `The answer is longer than ${maxLength} characters; please shorten it.`,
  notANumber: (min, max) => `Please write a whole number from ${min} to ${max}.`,
  personalData: (words) =>
    `The answer may hold personal data (${words}). Please take it out before you send it.`,
  personalDataKind: {
    phone: 'phone number',
    email: 'e-mail address',
    'identity-number': 'document number',
  },
};
