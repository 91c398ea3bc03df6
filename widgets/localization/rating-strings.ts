import type { SurveyStrings } from './strings.ts';

/** What `<sipas-rating>` says before the tap. A missing sentence is a type error. */
export interface RatingStrings {
  introduction: string;
  preparing: string;
  unavailable: string;
}

/** What it says after the tap; loaded with the queue. */
export interface RatingDeliveryStrings {
  notConfigured: (attributes: string) => string;
  chosen: (words: string) => string;
  holding: (seconds: number) => string;
  choosing: string;
  undo: string;
  sendNow: string;
  thanks: string;
  rateAgain: string;
  fullForm: string;
  fullFormLoading: string;
  fullFormFailed: string;
  fullFormLinked: string;
}

/** What is said after the tap as a whole: where a response is, survey and rating say alike. */
export interface RatingWords {
  delivery: RatingDeliveryStrings;
  survey: SurveyStrings;
}
