import type { QuestionStrings } from './strings.ts';

/** English, translated from the Vietnamese. */
export const questionsEn: QuestionStrings = {
  severalHint: 'You may choose several.',
  namelessHint: 'Please give no name, phone number, address or document number of anybody.',
  personalDataTitle: 'Your words may hold personal data',
  personalDataText:
    'This survey is anonymous. Please take the following out before you send it. Nothing was sent yet.',
  personalData: { phone: 'Phone number', email: 'E-mail address', 'identity-number': 'Document number' },
  sendAnyway: 'This is no personal data, send it',
};
