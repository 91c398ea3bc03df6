import type { PersonalDataKind } from '#core/survey/personal-data.ts';
import type { ResponseKind } from '#core/survey/response.ts';

/** Languages of the interface. */
export type Language = 'vi' | 'en';

/** Every sentence of `<sipas-survey>`. A missing one is a type error. */
export interface SurveyStrings {
  language: Language;
  title: string;
  introduction: readonly string[];
  unit: string;
  procedure: string;
  progress: (answered: number, all: number) => string;
  submit: string;
  unansweredMark: string;
  noAnswersTitle: string;
  noAnswersText: string;
  toFirstItem: string;
  blanksTitle: (count: number) => string;
  blanksText: string;
  submitAnswered: string;
  formLoading: string;
  formFailed: string;
  retry: string;
  deliveryTitle: string;
  sending: string;
  waiting: string;
  waitingUnstored: string;
  storageBlocked: string;
  sent: (moment: string, counted: number) => string;
  refused: string;
  tryNow: string;
  backToAnswers: string;
  newResponse: string;
  earlier: {
    sending: string;
    waiting: string;
    sent: (moment: string, counted: number) => string;
    refused: string;
  };
  notConfigured: (attributes: string) => string;
}

/** Every sentence that only questions besides the criteria need: loaded with them. */
export interface QuestionStrings {
  severalHint: string;
  namelessHint: string;
  personalDataTitle: string;
  personalDataText: string;
  personalData: Readonly<Record<PersonalDataKind, string>>;
  sendAnyway: string;
}

/** Every sentence of `<sipas-score>`. */
export interface ScoreStrings {
  language: Language;
  title: string;
  unit: string;
  loading: string;
  failed: string;
  retry: string;
  empty: string;
  kinds: Readonly<Record<ResponseKind, string>>;
  interval: string;
  responses: (count: string) => string;
  answers: (count: string) => string;
  period: string;
  periodText: (from: string, to: string) => string;
  requestedPeriod: (from?: string, to?: string) => string;
  instrument: string;
  instrumentText: (source: string, items: number) => string;
  instrumentNote: string;
  rule: string;
  rules: {
    pooled: (satisfied: string) => string;
    'mean-of-items': (satisfied: string) => string;
    'mean-of-factors': (satisfied: string) => string;
  };
  intervalTerm: string;
  intervalText: string;
  factors: string;
  showItems: (count: number) => string;
  columns: { item: string; index: string; interval: string; answers: string };
  noAnswers: string;
  selfSelected: string;
  notConfigured: (attributes: string) => string;
}
