import {
  type CSSResultGroup,
  html,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { ONE_TAP_QUESTION } from '#core/survey/instruments/one-tap-question.data.ts';
import { collectorAddress } from '../collector-address.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { RatingStrings, RatingWords } from '../localization/rating-strings.ts';
import { ratingVi } from '../localization/rating-vi.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import type { RatingDelivery } from './rating-delivery.ts';
import { isGiven, isOpen, type RatingState } from './rating-state.ts';
import { ratingStyles } from './sipas-rating.styles.ts';

/**
 * @summary Đánh giá một chạm: one question, five levels in words as native radio buttons; one tap
 * answers, and the answer reaches the collector once, by the queue of the survey.
 *
 * A tap goes by itself after a moment in which another level may be chosen, or none.
 * The arrow keys choose with every press on their way, so what they choose goes with Enter or the
 * button alone. Nothing is stored or sent before that, and nothing changes after it: the response
 * keeps the id that it got with the first tap.
 *
 * The queue is loaded when the page is idle, so that a rating given without a line is stored. Where
 * it could not be loaded the element says so, keeps the choice and tries again.
 *
 * @fires sipas-queued - `CustomEvent<QueuedDetail>`: the response was put into the queue
 * @fires sipas-receipt - `CustomEvent<ReceiptDetail>`: the collector confirmed a response
 * @fires sipas-refused - `CustomEvent<RefusedDetail>`: the collector refused a response
 *
 * @slot - Words of the portal above the question
 *
 * @csspart frame - The whole rating
 * @csspart title - Its heading
 * @csspart context - Names of the procedure and of the agency
 * @csspart introduction - The sentence on anonymity
 * @csspart item - The question with its radio buttons
 * @csspart levels - The five radio buttons
 * @csspart level - One radio button with its words
 * @csspart status - The sentences on where the response is
 * @csspart button - Every button
 * @csspart survey - The full form
 *
 * @cssproperty [--sipas-font-size=max(1rem, 16px)] - Base size; everything else follows
 * @cssproperty [--sipas-color-text=#1b2631] - Text
 * @cssproperty [--sipas-color-muted=#4d5b69] - Secondary text
 * @cssproperty [--sipas-color-line=#cfd6dd] - Lines, empty part of bars
 * @cssproperty [--sipas-color-surface=#ffffff] - Background
 * @cssproperty [--sipas-color-on-accent=#ffffff] - Text on the accent
 * @cssproperty [--sipas-color-control=#6b7886] - Edges of fields
 * @cssproperty [--sipas-color-tint=#e8f1f7] - Chosen answer
 * @cssproperty [--sipas-color-accent=#0b5a8f] - Buttons and focus ring; all tokens: README
 */
export class SipasRating extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    collector: {},
    unit: {},
    unitName: { attribute: 'unit-name' },
    procedure: {},
    procedureName: { attribute: 'procedure-name' },
    fullForm: { attribute: 'full-form' },
    hold: { type: Number },
    invitation: {},
    sharedDevice: { type: Boolean, attribute: 'shared-device' },
    instrument: { attribute: false },
    level: { attribute: false },
    delivery: { attribute: false },
    expanded: { type: Boolean },
  };

  static override styles: CSSResultGroup = [tokens, shared, ratingStyles];

  /** Origin or address prefix of the collector, such as `https://khaosat.example.gov.vn`. */
  declare collector: string | undefined;
  /** Agency id (mã định danh cơ quan) of the unit that is rated, such as `H55`. */
  declare unit: string | undefined;
  /** Name of the unit as citizens read it. */
  declare unitName: string | undefined;
  /** Code of the procedure (mã TTHC), such as `1.001193`. */
  declare procedure: string | undefined;
  /** Name of the procedure as citizens read it. */
  declare procedureName: string | undefined;
  /** Id of the questionnaire that may be answered after the tap; none is offered unless named. */
  declare fullForm: string | undefined;
  /** Seconds without action after which a tap is sent; 0 sends at once. */
  declare hold: number;
  /**
   * Signed one-use invitation (thư mời), read from the fragment of the address where there is one;
   * without it a rating counts as open. It goes with the rating, not with what grows out of it.
   */
  declare invitation: string | undefined;
  /** True on a device of many people: nothing is said of earlier ratings. The kiosk sets it. */
  declare sharedDevice: boolean | undefined;
  /** The questionnaire; its first criterion is the question. */
  declare instrument: Omit<Instrument, 'source'>;
  /** The level that is chosen. */
  declare level: number | undefined;
  /** Where the response is; set by the element itself from the tap on. */
  declare delivery: RatingState | undefined;
  /** True when the full form is open. */
  declare expanded: boolean | undefined;

  #after?: RatingDelivery;
  #loadingAfter?: Promise<void> | undefined;
  /** Null where it could not be loaded: the sentences are Vietnamese then. */
  #english?: (RatingStrings & RatingWords) | null;
  #loadingEnglish?: Promise<void>;

  constructor() {
    super();
    this.instrument = ONE_TAP_QUESTION;
    this.hold = 6;
  }

  /** The question as at the start. A response that is on its way stays on its way. */
  reset(): void {
    this.level = undefined;
    this.delivery = undefined;
    this.expanded = undefined;
    this.invitation = undefined;
    this.#after?.forget();
  }

  /** Absolute address that takes the responses; undefined when `collector` is no address. */
  get address(): string | undefined {
    const { collector } = this;
    return typeof collector === 'string' ? collectorAddress(collector, RESPONSES_PATH) : undefined;
  }

  protected override willUpdate(): void {
    const step = this.delivery?.step;
    if (step && step !== 'unavailable') this.#loadAfter();
    if (this.language === 'en') this.#loadEnglish();
  }

  protected override firstUpdated(): void {
    // Safari has no idle callback.
    (window.requestIdleCallback ?? setTimeout)(() => this.#loadAfter());
  }

  /** Settled when the parts that are needed are loaded and shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loadingEnglish;
    await this.#loadingAfter;
    await this.#after?.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { language, instrument, procedureName, unitName, delivery } = this;
    const english = language === 'en' ? this.#english : null;
    // While English is on its way there is the question, which has its own.
    const strings = english === null ? ratingVi : english;
    const unavailable = delivery?.step === 'unavailable';
    const after = unavailable || english === undefined ? undefined : this.#after;
    const words = english ?? undefined;
    const context = [procedureName, unitName].filter(Boolean).join(' – ');
    return html`
      <div class="frame" part="frame" lang=${language}>
        <h2 part="title">${instrument.title[language]}</h2>
        ${context && html`<p part="context">${context}</p>`}
        <p part="introduction">${strings?.introduction} ${after?.invitedSentence(words)}</p>
        <slot></slot>
        ${this.address && this.unit ? this.#renderQuestion() : ''}
        <div part="status" role="status" tabindex="-1">
          ${after
            ? after.renderStatus(words)
            : delivery && strings?.[unavailable ? 'unavailable' : 'preparing']}
        </div>
        ${after?.renderActions(words)}
      </div>
      ${after?.renderSurvey(words)}
    `;
  }

  #renderQuestion(): TemplateResult {
    const { instrument, language, level, delivery } = this;
    return html`
      <fieldset part="item" ?disabled=${isGiven(delivery)}>
        <legend>${instrument.factors[0]?.items[0]?.wording[language]}</legend>
        <div class="levels" part="levels" @click=${this.#onClick}>
          ${instrument.scale.levels.map(
            ({ value, label }) => html`<label part="level"
              ><input type="radio" name="level" value=${value} .checked=${value === level} /><span
                >${label[language]}</span
              ></label
            >`,
          )}
        </div>
      </fieldset>
    `;
  }

  /** A click, and not a change: a press on the level that is chosen asks for it once more. */
  #onClick = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.level = Number(target.value);
    this.delivery = { step: 'holding', tapped: true };
    this.#after?.choose();
  };

  #loadAfter(): void {
    this.#loadingAfter ??= this.#fetchAfter();
  }

  async #fetchAfter(): Promise<void> {
    const loaded = await import('./rating-delivery.ts').catch(() => {});
    const { delivery } = this;
    if (!loaded) {
      this.#loadingAfter = undefined;
      if (isOpen(delivery)) this.delivery = { step: 'unavailable', choice: delivery };
      addEventListener('online', () => this.#loadAfter(), { once: true });
      return;
    }
    if (delivery?.step === 'unavailable' && delivery.choice.tapped) this.delivery = delivery.choice;
    this.addController((this.#after = new loaded.RatingDelivery(this)));
    this.requestUpdate();
  }

  #loadEnglish(): void {
    this.#loadingEnglish ??= import('../localization/rating-en.ts')
      .then(
        ({ ratingEn }) => (this.#english = ratingEn),
        () => (this.#english = null),
      )
      .then(() => this.requestUpdate());
  }
}
