import { questionsEn } from './questions-en.ts';
import { questionsVi } from './questions-vi.ts';
import type { QuestionStrings, SurveyStrings } from './strings.ts';

/** What questions besides the criteria say, in the language in which the form speaks. */
export function questionStrings({ language }: Pick<SurveyStrings, 'language'>): QuestionStrings {
  return language === 'en' ? questionsEn : questionsVi;
}
