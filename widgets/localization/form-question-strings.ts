import type { PersonalDataKind } from '#core/survey/personal-data.ts';

/** What `<sipas-question>` says besides the question itself. A missing sentence is a type error. */
export interface FormQuestionStrings {
  loading: string;
  failed: string;
  retry: string;
  notConfigured: (attributes: string) => string;
  requiredMark: string;
  missing: Readonly<Record<'level' | 'choice' | 'choices' | 'ratings' | 'text' | 'number', string>>;
  tooLong: (maxLength: number) => string;
  notANumber: (min: number, max: number) => string;
  personalData: (words: string) => string;
  personalDataKind: Readonly<Record<PersonalDataKind, string>>;
}
