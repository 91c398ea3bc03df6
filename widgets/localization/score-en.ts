import { criteria } from './count-criteria-en.ts';
import type { ScoreStrings } from './strings.ts';

/** English, translated from the Vietnamese. */
export const scoreEn: ScoreStrings = {
  language: 'en',
  title: 'Satisfaction index',
  unit: 'Agency rated',
  loading: 'Loading the survey results…',
  failed: 'The survey results could not be loaded. The line or the collector may be interrupted.',
  retry: 'Load again',
  empty: 'There are no responses in this period yet.',
  kinds: {
    open: 'From open responses: anybody who visits the page can answer.',
    verified:
      'From invited responses: each invitation counts once and goes to a person whose dossier has its result.',
  },
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
