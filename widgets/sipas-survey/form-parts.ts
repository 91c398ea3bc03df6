import type { Instrument } from '#core/survey/instrument.ts';
import type { DraftKeeper } from '../drafts/draft-keeper.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import type * as FromPage from './from-page.ts';
import type * as Questions from './questions.ts';

/** What a form lacks: an unknown form, a part that did not come, one that is on its way, nothing. */
export type PartsState = 'unknown' | 'failed' | 'loading' | 'ready';

/** The gravest first: what is said of all parts together. */
const GRAVEST: readonly PartsState[] = ['unknown', 'failed', 'loading'];

type PartName = 'instrument' | 'questions' | 'drafts' | 'english' | 'from-page';

/**
 * Parts of the survey that few pages need, loaded when they are asked for: the other
 * questionnaires, what shows questions besides criteria, drafts, English, and what takes over from
 * the page: a form that works without JavaScript, an invitation.
 */
export class FormParts {
  questions?: typeof Questions;
  english?: SurveyStrings;
  drafts?: DraftKeeper;
  fromPage?: typeof FromPage;
  readonly #changed: () => void;
  readonly #states = new Map<PartName, PartsState>();
  #loading = Promise.resolve();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): PartsState {
    const states = [...this.#states.values()];
    return GRAVEST.find((state) => states.includes(state)) ?? 'ready';
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
    this.#load('instrument', 'failed', async () => {
      const { INSTRUMENTS } = await import('#core/survey/instruments/index.ts');
      const found = INSTRUMENTS.findLast((instrument) => instrument.id === id);
      if (found) give(found);
      return found ? 'ready' : 'unknown';
    });
  }

  loadQuestions(): void {
    this.#load('questions', 'failed', async () => {
      this.questions = await import('./questions.ts');
      return 'ready';
    });
  }

  /** A form without drafts is still a form. */
  loadDrafts(restore: (keeper: DraftKeeper) => Promise<void>): void {
    this.#load('drafts', 'ready', async () => {
      const { DraftKeeper: Keeper } = await import('../drafts/draft-keeper.ts');
      this.drafts ??= new Keeper();
      await restore(this.drafts);
      return 'ready';
    });
  }

  /**
   * Where this does not come, a form of the page is still there to be sent; and a response that was
   * invited must not pass for an open one because a line was bad.
   */
  loadFromPage(): void {
    this.#load('from-page', 'failed', async () => {
      this.fromPage = await import('./from-page.ts');
      return 'ready';
    });
  }

  /** Where English does not come, the form speaks Vietnamese. */
  loadEnglish(): void {
    this.#load('english', 'ready', async () => {
      this.english = (await import('../localization/survey-en.ts')).surveyEn;
      return 'ready';
    });
  }

  #load(name: PartName, otherwise: PartsState, part: () => Promise<PartsState>): void {
    this.#states.set(name, 'loading');
    const before = this.#loading;
    this.#loading = (async () => {
      await before;
      this.#states.set(name, await part().catch(() => otherwise));
      this.#changed();
    })();
  }
}
