import type { ScoreStrings, SurveyStrings } from './strings.ts';

const criteria = (count: number): string => (count === 1 ? '1 criterion' : `${count} criteria`);

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
  deliveryTitle: 'Your response',
  sending: 'Sending…',
  waiting: 'Not sent yet – the response is stored on this device and will be sent again by itself.',
  waitingUnstored: 'Not sent yet; this page will send it again by itself.',
  storageBlocked:
    'The browser does not allow the response to be stored; keep this page open until it is sent.',
  sent: (moment, counted) =>
    `Sent. The collector received the response at ${moment}, with ${criteria(counted)}.`,
  refused: 'The collector refused this response. It is not counted and will not be sent again.',
  refusedReasons: 'Reason given by the collector:',
  refusedStatus: (status) => `answer code ${status}, without a reason`,
  issues: {
    'no-answers': 'the response has no answers',
    'unknown-item': 'a criterion is not in the questionnaire',
    'unknown-key': 'the response holds information that is not allowed',
    'level-outside-scale': 'a level lies outside the scale',
    'unknown-instrument': 'the collector does not know this questionnaire',
    'unknown-unit': 'the collector does not know this agency',
    'in-the-future': 'the day of the answers lies in the future; please check the clock of this device',
    'too-old': 'the answers are more than 31 days old',
    409: 'the id is already in use for a response with other content',
    413: 'the response is larger than allowed',
  },
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

/** English, translated from the Vietnamese. */
export const scoreEn: ScoreStrings = {
  language: 'en',
  title: 'Satisfaction index',
  unit: 'Agency rated',
  loading: 'Loading the survey results…',
  failed: 'The survey results could not be loaded. The line or the collector may be interrupted.',
  retry: 'Load again',
  empty: 'There are no responses in this period yet.',
  interval: '95% confidence interval',
  responses: (count) => (count === '1' ? '1 response' : `${count} responses`),
  answers: (count) => (count === '1' ? '1 answer' : `${count} answers`),
  period: 'Survey period',
  periodText: (from, to) => (from === to ? from : `${from} to ${to}`),
  requestedPeriod: (from, to) => [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
  instrument: 'Questionnaire',
  instrumentNote: 'About the questionnaire',
  instrumentText: (source, items) => `${source}, ${criteria(items)}`,
  rule: 'Calculation',
  rules: {
    pooled: (satisfied) => `all valid answers pooled; counted as satisfied: ${satisfied}`,
    'mean-of-items': (satisfied) =>
      `mean of the indexes of the criteria; counted as satisfied: ${satisfied}`,
    'mean-of-factors': (satisfied) =>
      `mean of the indexes of the factors; counted as satisfied: ${satisfied}`,
  },
  intervalTerm: 'Confidence interval',
  intervalText:
    'Wilson method at 95%, from the number of people who answered the most answered criterion',
  factors: 'By factor',
  showItems: (count) => `Show ${criteria(count)}`,
  columns: {
    item: 'Criterion',
    index: 'Index',
    interval: '95% confidence interval',
    answers: 'Answers',
  },
  noAnswers: 'No answers yet',
  selfSelected:
    'Visitors of this portal choose by themselves to take part; this is not the official SIPAS index.',
  notConfigured: (attributes) =>
    `The results cannot be shown because this page does not state: ${attributes}.`,
};
