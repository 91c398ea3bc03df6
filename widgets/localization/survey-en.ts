import { criteria } from './count-criteria-en.ts';
import type { SurveyStrings } from './strings.ts';

/** English, translated from the Vietnamese. */
export const surveyEn: SurveyStrings = {
  language: 'en',
  title: 'Satisfaction survey',
  introduction: [
    'Your answers are anonymous: no name, phone number or dossier code is asked for. It takes about 5 minutes. You may leave out any criterion you are unsure about.',
    'Visitors of this portal choose by themselves to take part; the result is not the official SIPAS index.',
  ],
  unit: 'Agency rated',
  procedure: 'Administrative procedure',
  progress: (answered, all) => `${answered} of ${all} criteria answered`,
  submit: 'Send response',
  unansweredMark: 'Not answered',
  noAnswersTitle: 'There are no answers yet',
  noAnswersText: 'Please answer at least one criterion, then send. Nothing has been sent.',
  toFirstItem: 'Go to the first criterion',
  blanksTitle: (count) => `${criteria(count)} not answered`,
  blanksText:
    'You may answer more, or send the answers you have given. Criteria left blank do not count in the result.',
  submitAnswered: 'Send the answers given',
  formLoading: 'Loading the questionnaire…',
  formFailed: 'The questionnaire could not be loaded. The line may be down.',
  retry: 'Load again',
  deliveryTitle: 'Your response',
  sending: 'Sending…',
  waiting:
    'Not sent yet – the response is stored on this device and will be sent again by itself while this page is open. In a private window, please do not close it before it is sent.',
  waitingUnstored: 'Not sent yet; this page will send it again by itself.',
  storageBlocked:
    'The browser does not allow the response to be stored; keep this page open until it is sent.',
  sent: (moment, counted) =>
    `Sent. The collector received the response at ${moment}, with ${criteria(counted)}.`,
  refused: 'The collector refused this response. It is not counted and will not be sent again.',
  tryNow: 'Send again now',
  backToAnswers: 'Back to the answers',
  newResponse: 'Answer a new survey',
  earlier: {
    sending: 'An earlier response on this device has not been sent yet. Sending it again…',
    waiting:
      'An earlier response on this device has not been sent yet. It is stored and will be sent again by itself.',
    sent: (moment, counted) =>
      `The earlier response has been sent. The collector received it at ${moment}, with ${criteria(counted)}.`,
    refused:
      'The collector refused the earlier response. It is not counted and will not be sent again.',
  },
  notConfigured: (attributes) =>
    `The survey does not work yet because this page does not state: ${attributes}.`,
};
