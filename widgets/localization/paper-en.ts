import type { PaperStrings } from './paper-strings.ts';

/** English, translated from the Vietnamese. */
export const paperEn: PaperStrings = {
  language: 'en',
  introduction: [
    'Put a ✕ into one box for each question. You may leave out what you are not sure of.',
    'The form is anonymous: please write no name, phone number, address or number of a document of anybody.',
    'Whoever fills in this form has chosen to; the result is not the official SIPAS index.',
  ],
  unit: 'Agency that is rated',
  procedure: 'Administrative procedure',
  answeredOn: 'Day of the answers',
  sheetNumber: 'Number of the sheet (by the official)',
  several: 'You may mark several boxes.',
  range: (min, max) => `(a whole number from ${min} to ${max})`,
  onlyIf: (question, answers) =>
    `Only if your answer to “${question}” is: ${answers.join(' or ')}.`,
  comments: 'Other opinions (if any)',
  nameless: 'Please write no name, phone number, address or number of a document.',
  thanks: 'Thank you for your answers.',
  form: (id, version) => `Form ${id}, version ${version}`,
  source: 'Source',
  hash: 'SHA-256 of what is asked',
  noHash: 'not known, since the page was not opened by HTTPS',
  keyingTitle: 'For the official who keys in the sheet',
  keying:
    'The small letters to the right of a question are its key; those behind an option are its value. A question left blank is not keyed in. Levels are keyed in as numbers:',
  commentsKey: 'This form has no question on other opinions: they are not keyed in.',
  print: 'Print the form',
  notConfigured: (attribute) => `There is no form to print because this page states a wrong ${attribute}.`,
};
