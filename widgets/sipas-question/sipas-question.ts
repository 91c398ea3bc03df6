import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Instrument } from '#core/survey/instrument.ts';
import { findPersonalData } from '#core/survey/personal-data.ts';
import type { Answers } from '#core/survey/response.ts';
import type { FormQuestionStrings } from '../localization/form-question-strings.ts';
import { formQuestionVi } from '../localization/form-question-vi.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { surveyVi } from '../localization/survey-vi.ts';
import { questionStyles } from '../sipas-survey/questions.styles.ts';
import { readAnswer } from '../sipas-survey/read-answer.ts';
import { type QuestionView, renderLevels, renderQuestions } from '../sipas-survey/render-questions.ts';
import { surveyStyles } from '../sipas-survey/sipas-survey.styles.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import { type AskedQuestion, findQuestion, markRequired } from './asked-question.ts';
import { type Field, fieldsIn, showAnswers, submitByEnter } from './form-field.ts';
import { loadEnglish, loadInstrument, type QuestionEnglish } from './question-parts.ts';
import { type Fault, faultOf } from './question-validity.ts';
import { readValue, submissionOf, writeValue } from './question-value.ts';
import { questionElementStyles } from './sipas-question.styles.ts';

/** Where the questionnaire is; `unknown`: this package has none of that id. */
export type QuestionLoad = 'ready' | 'loading' | 'failed' | 'unknown';

/**
 * @summary Một câu hỏi của phiếu khảo sát as a field of the portal's own form: it is sent, checked,
 * reset and restored with that form, and looks like a row of `<sipas-survey>`.
 *
 * A criterion sends its level, a question the key of the chosen option, words or a number under
 * `name`; several options are several entries of that name, and a table of rows sends one entry for
 * each row, under the key of the row. What is not answered is not sent. Until the question is
 * loaded, and where it cannot be, it holds nothing up and sends nothing.
 *
 * @attr {string} name - Name under which the form sends the answer
 *
 * @fires input - `Event`: an answer is being given
 * @fires change - `Event`: an answer was given; read `value` or `answers`
 * @fires invalid - `Event`: the form was checked and this answer is missing or wrong
 *
 * @csspart item - The question with its fields
 * @csspart levels - The radio buttons of a scale
 * @csspart level - One radio button with its words
 * @csspart option - One option, with its radio button or check box
 * @csspart input - A field for words or a number
 * @csspart notice - What is missing or wrong, or looks like personal data
 * @csspart button - The button to load again
 *
 * @cssproperty [--sipas-font-size=max(1rem, 16px)] - Base size; everything else follows
 * @cssproperty [--sipas-color-text=#1b2631] - Text
 * @cssproperty [--sipas-color-muted=#4d5b69] - Secondary text
 * @cssproperty [--sipas-color-line=#cfd6dd] - Lines, empty part of bars
 * @cssproperty [--sipas-color-surface=#ffffff] - Background
 * @cssproperty [--sipas-color-on-accent=#ffffff] - Text on the accent
 * @cssproperty [--sipas-color-control=#6b7886] - Edges of fields
 * @cssproperty [--sipas-color-tint=#e8f1f7] - Chosen answer
 * @cssproperty [--sipas-color-notice=#a1460b] - What is missing or needs care
 * @cssproperty [--sipas-color-accent=#0b5a8f] - Buttons and focus ring; all tokens: README
 */
export class SipasQuestion extends LocalizedElement {
  static readonly formAssociated = true;

  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override properties: PropertyDeclarations = {
    instrumentId: { attribute: 'instrument-id' },
    question: {},
    required: { type: Boolean, reflect: true },
    defaultValue: { attribute: 'value' },
    instrument: { attribute: false },
    reported: { attribute: false },
    load: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    tokens, shared, surveyStyles, questionStyles, questionElementStyles,
  ];

  /** Id of a questionnaire of this package, such as `sipas-2017`; loaded when it is asked for. */
  declare instrumentId: string | undefined;
  /** Key of the criterion, question or row, such as `officials.polite`. */
  declare question: string | undefined;
  /** True when the form is not sent without an answer. */
  declare required: boolean;
  /** Value at the start and after a reset of the form; the attribute `value`. */
  declare defaultValue: string | undefined;
  /** The questionnaire, where it is not one of this package. */
  declare instrument: Instrument | undefined;
  /**
   * True when the fault is said: set when the form is checked, not while a citizen still answers.
   */
  declare reported: boolean;
  /** What the last look for the questionnaire came to; set by the element. */
  declare load: QuestionLoad;

  readonly #internals = this.attachInternals();
  #value = '';
  /** True when somebody has answered: the attribute no longer decides. */
  #dirty = false;
  #badInput = false;
  #formDisabled = false;
  #customMessage = '';
  #asked: AskedQuestion | undefined;
  /** Null where it could not be loaded. */
  #english?: QuestionEnglish | null;
  #loading?: Promise<void>;
  #loadingEnglish?: Promise<void>;

  constructor() {
    super();
    this.required = false;
    this.reported = false;
    this.load = 'ready';
    this.addEventListener('invalid', () => void (this.reported = true));
  }

  // The form reads these two attributes itself; a property that reflects later would come too late.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'name'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'name') this.#commit();
  }

  /**
   * Name under which the form sends the answer.
   * @default ''
   */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /**
   * True when it is neither answered nor sent.
   * @default false
   */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /**
   * The answer as text; see `writeValue` for its forms. What the question does not have reads ''.
   * @default ''
   */
  get value(): string {
    return this.#asked ? writeValue(this.#asked, this.answers) : this.#value;
  }

  set value(value: string) {
    this.#dirty = true;
    this.#take(value);
  }

  /** The answer by key, as `<sipas-survey>` has it: levels and numbers are numbers. */
  get answers(): Answers {
    return this.#asked ? readValue(this.#asked, this.#value) : {};
  }

  /** The form that it belongs to, as of every field. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Labels of the page for it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong, as flags. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What is wrong, in words; '' when nothing is. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** False where it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** True when nothing is wrong; fires `invalid` otherwise. */
  checkValidity(): boolean {
    this.#commit();
    return this.#internals.checkValidity();
  }

  /** The same, and tells the citizen. */
  reportValidity(): boolean {
    this.#commit();
    return this.#internals.reportValidity();
  }

  /** A fault that the portal found by itself; '' takes it back. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#commit();
  }

  formResetCallback(): void {
    this.#dirty = false;
    this.reported = false;
    this.#badInput = false;
    this.#take(this.defaultValue ?? '');
  }

  /** Called for the attribute, and for a disabled `<fieldset>` around us. */
  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('instrumentId')) this.#loadInstrument();
    if (changed.has('defaultValue') && !this.#dirty) this.#value = this.defaultValue ?? '';
    if (this.language === 'en') this.#loadingEnglish ??= this.#fetchEnglish();
    const { instrument, question } = this;
    this.#asked = instrument && question ? findQuestion(instrument, question) : undefined;
  }

  protected override updated(): void {
    showAnswers(this.renderRoot, this.answers);
    this.#commit();
  }

  /** Settled when the question is loaded and shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    await this.#loadingEnglish;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const asked = this.#asked;
    if (this.language === 'en' && this.#english === undefined) return html``;
    if (!asked) return this.#renderState();
    const fault = this.reported ? this.#fault() : undefined;
    return html`
      <fieldset
        class=${fault ? 'all faulty' : 'all'}
        lang=${this.#strings === formQuestionVi ? 'vi' : 'en'}
        ?disabled=${this.#formDisabled}
        aria-describedby=${fault ? 'error' : nothing}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @keydown=${this.#onKey}
      >
        ${fault ? html`<p class="error" id="error" part="notice">${fault.message}</p>` : nothing}
        ${this.#renderAsked(asked)}
        <div role="status">${this.#renderPersonalData()}</div>
      </fieldset>
    `;
  }

  #renderAsked(plain: AskedQuestion): unknown {
    const asked = this.required ? markRequired(plain, this.#strings.requiredMark) : plain;
    const { language, answers } = this;
    const strings = (language === 'en' && this.#english?.survey) || surveyVi;
    const view: QuestionView = { answers, strings };
    if (asked.kind !== 'level') return renderQuestions([asked], view);
    return html`
      <fieldset part="item">
        <legend class="asked">${asked.wording[strings.language]}</legend>
        ${renderLevels(asked.scale, asked.key, view)}
      </fieldset>
    `;
  }

  #renderPersonalData(): TemplateResult | typeof nothing {
    const { personalData, personalDataKind } = this.#strings;
    const answer = this.#asked?.kind === 'text' ? this.#value : '';
    const found = findPersonalData(answer).map(
      ({ kind, text }) => `${personalDataKind[kind]}: ${text}`,
    );
    if (found.length === 0) return nothing;
    return html`<p class="error" part="notice">${personalData(found.join('; '))}</p>`;
  }

  #renderState(): TemplateResult {
    const strings = this.#strings;
    if (this.load === 'loading') return html`<p role="status">${strings.loading}</p>`;
    if (this.load !== 'failed') {
      const known = this.instrument && this.load !== 'unknown';
      return html`<p>${strings.notConfigured(known ? 'question' : 'instrument-id')}</p>`;
    }
    return html`
      <p>${strings.failed}</p>
      <button type="button" part="button" @click=${this.#loadInstrument}>${strings.retry}</button>
    `;
  }

  get #strings(): FormQuestionStrings {
    return (this.language === 'en' && this.#english?.own) || formQuestionVi;
  }

  #fault(): Fault | undefined {
    if (this.#customMessage) {
      return { flags: { customError: true }, message: this.#customMessage };
    }
    if (!this.#asked) return undefined;
    const state = { required: this.required, badInput: this.#badInput };
    return faultOf(this.#asked, this.answers, state, this.#strings);
  }

  /** Tells the form at once: it may be read or sent before the next rendering. */
  #commit(): void {
    const asked = this.#asked;
    const sent = asked ? submissionOf(asked, this.answers, this.name) : null;
    this.#internals.setFormValue(sent, this.value);
    const { flags = {}, message = '' } = this.#fault() ?? {};
    const [anchor] = this.hasUpdated ? fieldsIn(this.renderRoot) : [];
    this.#internals.setValidity(flags, message, anchor);
  }

  #take(value: string): void {
    this.#value = value;
    this.#commit();
    this.requestUpdate();
  }

  /**
   * Words that are being written are not rendered: an input method may still be at work on them.
   */
  #onInput = ({ target }: Event): void => {
    const field = target as Field;
    const { [field.name]: _, ...others } = this.answers;
    const answer = readAnswer(field, this.renderRoot);
    const answers = answer === undefined ? others : { ...others, [field.name]: answer };
    this.#dirty = true;
    this.#badInput = field.validity.badInput;
    if (this.#asked) this.#value = writeValue(this.#asked, answers);
    this.#commit();
  };

  /** `change` does not leave a shadow root by itself. */
  #onChange = (): void => {
    if (!this.#fault()) this.reported = false;
    this.requestUpdate();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #onKey = (event: KeyboardEvent): void => {
    const { form } = this;
    if (event.key !== 'Enter' || event.isComposing || !form) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    submitByEnter(form);
  };

  #loadInstrument = (): void => {
    if (this.instrumentId) this.#loading = this.#fetchInstrument(this.instrumentId);
  };

  async #fetchInstrument(id: string): Promise<void> {
    this.load = 'loading';
    const found = await loadInstrument(id).catch(() => 'failed' as const);
    if (this.instrumentId !== id) return;
    if (found && found !== 'failed') this.instrument = found;
    this.load = found === 'failed' ? 'failed' : found ? 'ready' : 'unknown';
  }

  /** Where English does not come, the question speaks Vietnamese. */
  async #fetchEnglish(): Promise<void> {
    this.#english = await loadEnglish().catch(() => null);
    this.requestUpdate();
  }
}
