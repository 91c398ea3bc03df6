import type { Eligibility } from '../eligibility.ts';
import type { Instrument } from '../instrument.ts';

/** What this package reads and writes of the JSON of SurveyJS (survey-core 2 and 3). */
export interface SurveyJsSurvey {
  title?: LocalizedText | string;
  pages?: { name?: string; elements?: SurveyJsElement[] }[];
  calculatedValues?: { name?: string; expression?: string }[];
}

/** `default` is English there, unless a form says otherwise. */
export interface LocalizedText {
  default?: string;
  vi?: string;
  en?: string;
}

export interface SurveyJsChoice {
  value: string | number;
  text?: LocalizedText | string;
}

export interface SurveyJsElement {
  type: string;
  name: string;
  title?: LocalizedText | string;
  elements?: SurveyJsElement[];
  choices?: (SurveyJsChoice | string | number)[];
  columns?: (SurveyJsChoice | string | number)[];
  rows?: (SurveyJsChoice | string | number)[];
  visibleIf?: string;
  maxLength?: number;
  inputType?: string;
  min?: number;
  max?: number;
  description?: LocalizedText | string;
  html?: LocalizedText | string;
  isRequired?: boolean;
  validators?: { type: string; expression?: string; text?: LocalizedText | string }[];
}

/** What SurveyJS has no place for. */
export interface SurveyJsMeta extends Pick<Instrument, 'id' | 'version' | 'source' | 'missingItems'> {
  /** Levels that count as satisfied. */
  satisfied: number[];
  ownWording?: string[];
  sensitive?: string[];
  criteria?: number;
  eligibility?: Pick<Eligibility, 'certainty' | 'note'>;
}

/** Name of the calculated value that carries it, and of the panels that are no factors. */
export const META = 'hailong';
export const ELIGIBILITY = 'hailong-eligibility';
export const BEFORE = 'hailong-before';
export const AFTER = 'hailong-after';
export const RESPONDENT = 'hailong-respondent';
