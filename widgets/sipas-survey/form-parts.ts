import type { Instrument } from '#core/survey/instrument.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import type * as Questions from './questions.ts';

/** What a form lacks: nothing, a part that is on its way, one that did not come, an unknown form. */
export type PartsState = 'ready' | 'loading' | 'failed' | 'unknown';

/**
 * Parts of the survey that few pages need, loaded when they are asked for: the other questionnaires,
 * what shows questions besides criteria, and English.
 */
export class FormParts {
  state: PartsState = 'ready';
  questions?: typeof Questions;
  english?: SurveyStrings;
  readonly #changed: () => void;
  #loading = Promise.resolve();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Settled when nothing is on its way. */
  async settled(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = this.#loading;
      await seen;
    } while (seen !== this.#loading);
  }

  /** Gives the questionnaire of this id; of several versions the last is the one to ask. */
  loadInstrument(id: string, give: (instrument: Instrument) => void): void {
    this.#load(async () => {
      const { INSTRUMENTS } = await import('#core/survey/instruments/index.ts');
      const found = INSTRUMENTS.findLast((instrument) => instrument.id === id);
      if (found) give(found);
      return found ? 'ready' : 'unknown';
    });
  }

  loadQuestions(): void {
    this.#load(async () => {
      this.questions = await import('./questions.ts');
      return 'ready';
    });
  }

  loadEnglish(): void {
    this.#load(async () => {
      this.english = (await import('../localization/survey-en.ts')).surveyEn;
      return 'ready';
    });
  }

  #load(part: () => Promise<PartsState>): void {
    this.state = 'loading';
    const before = this.#loading;
    this.#loading = (async () => {
      await before;
      this.state = await part().catch(() => 'failed' as const);
      this.#changed();
    })();
  }
}
