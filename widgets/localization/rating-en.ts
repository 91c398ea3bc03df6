import type { RatingStrings, RatingWords } from './rating-strings.ts';
import { surveyEn } from './survey-en.ts';

/** English, translated from the Vietnamese. */
export const ratingEn: RatingStrings & RatingWords = {
  introduction: 'The rating is anonymous and voluntary; the result is not the official SIPAS index.',
  preparing: 'Not sent yet – preparing to send…',
  unavailable:
    'Not sent and not stored on this device: the part that sends it could not be loaded. Please keep this page open and press the level you chose again when there is a line.',
  delivery: {
    notConfigured: (attributes) =>
      `The rating does not work yet because this page does not state: ${attributes}.`,
    chosen: (words) => `You chose: ${words}.`,
    holding: (seconds) =>
      `Not sent yet – it is sent after ${seconds} seconds without further action, or when you leave the page. To change it, choose another level; once sent it cannot be changed.`,
    choosing:
      'Not sent yet – press Enter or the button “Send now” to send it. Once sent it cannot be changed.',
    undo: 'Take it back',
    sendNow: 'Send now',
    thanks: 'Thank you for your rating.',
    rateAgain: 'Rate again',
    fullForm: 'Answer the full questionnaire',
    fullFormLoading: 'Loading the full questionnaire…',
    fullFormFailed: 'The full questionnaire could not be loaded. The line may be down.',
    fullFormLinked:
      'Your rating above stays as it is. The form below is linked to it by a random id, so that one person is not counted twice.',
  },
  survey: surveyEn,
};
