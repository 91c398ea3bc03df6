import type { Instrument } from '#core/survey/instrument.ts';
import type { FormQuestionStrings } from '../localization/form-question-strings.ts';
import type { SurveyStrings } from '../localization/strings.ts';

/** English of a question: its own sentences and those that it shares with the survey. */
export interface QuestionEnglish {
  own: FormQuestionStrings;
  survey: SurveyStrings;
}

/** The questionnaire of this id in its last version; undefined where this package has none. */
export async function loadInstrument(id: string): Promise<Instrument | undefined> {
  const { INSTRUMENTS } = await import('#core/survey/instruments/index.ts');
  return INSTRUMENTS.findLast((instrument) => instrument.id === id);
}

/** English, which most pages never need. */
export async function loadEnglish(): Promise<QuestionEnglish> {
  const [{ formQuestionEn }, { surveyEn }] = await Promise.all([
    import('../localization/form-question-en.ts'),
    import('../localization/survey-en.ts'),
  ]);
  return { own: formQuestionEn, survey: surveyEn };
}
