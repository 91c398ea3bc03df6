import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '#core/survey/question.ts';
import type { Answers, AnswerValue } from '#core/survey/response.ts';
import type { DraftKeeper } from '../drafts/draft-keeper.ts';
import type { DraftPlace } from '../drafts/draft-store.ts';
import { languageOf } from '../localization/language-of.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import type * as FromPage from './from-page.ts';
import type { Pages } from './pages.ts';
import type { FormView } from './render-form.ts';
import { askedAnswers, questionsToAsk, respondentQuestions } from './asked-questions.ts';
import { hasPersonalData, renderPersonalData } from './personal-data.ts';
import { questionStyles } from './questions.styles.ts';
import { readAnswer } from './read-answer.ts';
import { renderEligibility } from './render-eligibility.ts';
import { renderQuestions } from './render-questions.ts';
import { renderReasons } from './render-reasons.ts';
import { sayMinutes } from './say-minutes.ts';
import { isBrought, type SipasSurvey } from './sipas-survey.ts';

/** What a form lacks: it is unknown, a part did not come, one is on its way, or nothing. */
export type PartsState = 'unknown' | 'failed' | 'loading' | 'ready';

/** The gravest first: what is said of all parts together. */
const GRAVEST: readonly PartsState[] = ['unknown', 'failed', 'loading'];

type PartName = 'instrument' | 'drafts' | 'english' | 'from-page' | 'pages';

/**
 * What a survey needs only on few pages: questions besides the criteria, and, each loaded when it
 * is asked for, the other questionnaires, drafts, English, pages, and what takes over from the page: a form
 * that works without JavaScript, an invitation. Most surveys never load this.
 */
export class FormParts {
  /** What the form says in English, once it is here. */
  english?: SurveyStrings;
  readonly #survey: SipasSurvey;
  readonly #states = new Map<PartName, PartsState>();
  #drafts?: DraftKeeper;
  #fromPage?: typeof FromPage;
  #pages?: Pages;
  #loading = Promise.resolve();
  /** The id that was asked for last, and the place and form whose draft was. */
  #loadedId?: string;
  #draftOf: readonly unknown[] = [];

  constructor(survey: SipasSurvey) {
    this.#survey = survey;
    const { styleSheet } = questionStyles;
    if (styleSheet) (survey.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    this.update();
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

  /** Loads what the survey asks for by now and does not have yet. */
  update(): void {
    const { instrumentId } = this.#survey;
    if (instrumentId && instrumentId !== this.#loadedId) this.#loadInstrument(instrumentId);
    if (!this.english && !this.#states.has('english') && languageOf(this.#survey) === 'en') {
      this.#loadEnglish();
    }
    const asked = this.#states.has('from-page');
    if (!asked && isBrought(this.#survey)) this.#loadFromPage();
    if (this.#survey.pages === 'factor' && !this.#states.has('pages')) this.#loadPages();
    this.#restoreDraft();
  }

  /** Asks again for what did not come and is needed. */
  retry(): void {
    this.#loadedId = undefined;
    if (this.#states.get('from-page') === 'failed') this.#states.delete('from-page');
    this.update();
  }

  /** Takes what the page brought; true while that form has to stay a little longer. */
  takeFromPage(): boolean {
    return this.#fromPage?.takeFromPage(this.#survey) ?? false;
  }

  /** The sentences with the minutes that this form takes, and those about an invitation. */
  wordsFor(strings: SurveyStrings): SurveyStrings {
    const timed = sayMinutes(strings, this.#survey.instrument);
    return this.#fromPage?.wordsFor(this.#survey, timed) ?? timed;
  }

  /**
   * The question on who is asked, and the rest for those whom the form is for; else the rest. The
   * rest is one page, or several.
   */
  renderRest(view: FormView, onePage: (view: FormView) => TemplateResult): TemplateResult {
    const { instrument, answers } = this.#survey;
    const { eligibility } = instrument;
    const { strings } = view;
    const rest = (): TemplateResult => this.#pages?.render(view) ?? onePage(view);
    return eligibility ? renderEligibility(eligibility, { answers, strings }, rest) : rest();
  }

  /** The questions that are asked now, in front of the criteria or behind them. */
  renderQuestions(side: 'before' | 'after', strings: SurveyStrings): unknown {
    const { answers } = this.#survey;
    const asked = this.questionsToAsk()[side];
    if (asked.length === 0) return nothing;
    return html`<section>${renderQuestions(asked, { answers, strings })}</section>`;
  }

  /** The questions that are asked now besides the criteria. */
  questionsToAsk(): Record<'before' | 'after', Question[]> {
    const { instrument, respondent, answers } = this.#survey;
    return questionsToAsk(instrument, respondentQuestions(instrument, respondent), answers);
  }

  /** Why a response was refused. */
  readonly renderReasons = renderReasons;

  hasPersonalData(): boolean {
    return hasPersonalData(this.#survey.answers);
  }

  renderPersonalData(strings: SurveyStrings, sendAnyway: () => void): TemplateResult {
    return renderPersonalData(this.#survey.answers, strings, sendAnyway);
  }

  readAnswer(field: HTMLInputElement): AnswerValue | undefined {
    return readAnswer(field, this.#survey.renderRoot);
  }

  /** What is sent: answers to questions that are no longer asked are not. */
  askedAnswers(): Answers {
    return askedAnswers(this.#survey.instrument, this.#survey.answers);
  }

  /** A citizen has answered: the page stays, the draft is kept. */
  onAnswer(): void {
    this.#pages?.stay();
    const place = this.#place;
    const { instrument, answers } = this.#survey;
    if (place) this.#drafts?.keep(place, instrument, answers);
  }

  /** A reset may come before the draft was read: then it must not come back. */
  wipeDraft(): void {
    const place = this.#place;
    const { instrument } = this.#survey;
    if (!place) return;
    if (this.#drafts) void this.#drafts.wipe(place, instrument);
    else this.#loadDrafts((keeper) => keeper.wipe(place, instrument));
  }

  get #place(): DraftPlace | undefined {
    const { draft, unit, procedure, sharedDevice } = this.#survey;
    return draft && unit && !sharedDevice ? { draft, unit, procedure: procedure || undefined } : undefined;
  }

  /** The questionnaire of this id; of several versions the last is the one to ask. */
  #loadInstrument(id: string): void {
    this.#loadedId = id;
    this.#load('instrument', 'failed', async () => {
      const { INSTRUMENTS } = await import('#core/survey/instruments/index.ts');
      const found = INSTRUMENTS.findLast((instrument) => instrument.id === id);
      if (found && this.#survey.instrumentId === id) this.#survey.instrument = found;
      return found ? 'ready' : 'unknown';
    });
  }

  /** English, with the form of 2017 in both languages. Without it, Vietnamese is spoken. */
  #loadEnglish(): void {
    this.#load('english', 'ready', async () => {
      const { SIPAS_2017, surveyEn } = await import('./english.ts');
      const { id, version, title } = this.#survey.instrument;
      const same = id === SIPAS_2017.id && version === SIPAS_2017.version;
      if (same && !('en' in title)) this.#survey.instrument = SIPAS_2017;
      this.english = surveyEn;
      return 'ready';
    });
  }

  /**
   * Where this does not come, a form of the page is still there to be sent; and a response that was
   * invited must not pass for an open one because a line was bad.
   */
  #loadFromPage(): void {
    this.#load('from-page', 'failed', async () => {
      this.#fromPage = await import('./from-page.ts');
      return 'ready';
    });
  }

  /** Without this part, everything is on one page. */
  #loadPages(): void {
    this.#load('pages', 'ready', async () => {
      const { Pages: Loaded } = await import('./pages.ts');
      this.#pages = new Loaded(this.#survey, this);
      return 'ready';
    });
  }

  /** Answers that somebody has begun to give are not written over. */
  #restoreDraft(): void {
    const place = this.#place;
    const survey = this.#survey;
    const { instrument } = survey;
    const draftOf = [place && JSON.stringify(place), instrument];
    if (!place || draftOf.every((part, index) => part === this.#draftOf[index])) return;
    this.#draftOf = draftOf;
    const { answers: before } = survey;
    this.#loadDrafts(async (keeper) => {
      if (Object.keys(before).length > 0) return;
      const answers = await keeper.restore(place, instrument);
      const same = survey.answers === before && instrument === survey.instrument;
      if (answers && same && draftOf === this.#draftOf && !survey.delivery) survey.answers = answers;
    });
  }

  #loadDrafts(act: (keeper: DraftKeeper) => Promise<void>): void {
    this.#load('drafts', 'ready', async () => {
      const { DraftKeeper: Keeper } = await import('../drafts/draft-keeper.ts');
      await act((this.#drafts ??= new Keeper()));
      return 'ready';
    });
  }

  #load(name: PartName, otherwise: PartsState, part: () => Promise<PartsState>): void {
    this.#states.set(name, 'loading');
    const before = this.#loading;
    this.#loading = (async () => {
      await before;
      this.#states.set(name, await part().catch(() => otherwise));
      this.#survey.requestUpdate();
    })();
  }
}
