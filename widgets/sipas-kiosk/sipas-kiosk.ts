import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { Instrument } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { collectorAddress } from '../collector-address.ts';
import { fire, type ResetReason, type SipasEventMap } from '../events.ts';
import { kioskEn } from '../localization/kiosk-en.ts';
import type { KioskStrings } from '../localization/kiosk-strings.ts';
import { kioskVi } from '../localization/kiosk-vi.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { SipasRating } from '../sipas-rating/sipas-rating.ts';
import type { SipasSurvey } from '../sipas-survey/sipas-survey.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import { type Clock, pageClock } from './clock.ts';
import { loadParts } from './load-parts.ts';
import { renderQueue, renderThanks, renderWarning } from './render-screen.ts';
import { kioskStyles } from './sipas-kiosk.styles.ts';
import { Stopwatch } from './stopwatch.ts';
import { type Unsent, UnsentWatch } from './unsent-watch.ts';

/** What the counter shows: the form, the form under the warning, or the thanks after sending. */
export type KioskStage = 'asking' | 'warning' | 'thanks';

/** The longest time without a touch that answers may stay on a screen that others see. */
const LONGEST = 60;
const DEFAULT_IDLE = 60;
/** WCAG 2.2, success criterion 2.2.1: at least 20 seconds to ask for more time. */
const DEFAULT_WARNING = 20;
const DEFAULT_THANKS = 15;

/** Timers come late, never early; the promise is "within", so all happens a tenth of a second early. */
const EARLY = 0.1;

/** Where a response is in the queue or further; a tap that may still be changed is not. */
const KEPT: ReadonlySet<string> = new Set(['sending', 'waiting', 'sent']);

/** What shows that somebody has come; `click` and `input` are all that some assistive tools fire. */
const BEGINNINGS = ['pointerdown', 'wheel', 'keydown', 'input', 'click'] as const;

/**
 * @summary Quầy khảo sát: one `<sipas-survey>` or `<sipas-rating>` on a screen that many people use one after the other.
 * Asks after a while without a touch, and then puts a new, empty one in the place of the old one.
 *
 * Of the last citizen nothing stays in the page: the survey is another node, so answers, words in
 * fields and their undo history, focus, selection, scroll position and the state of the delivery are
 * gone. No draft is kept. A response that has not been sent yet stays in the queue of the device
 * until the collector has it: it is anonymous, and the screen tells only how many there are.
 *
 * @fires sipas-queued - `CustomEvent<QueuedDetail>`: a response was put into the queue
 * @fires sipas-receipt - `CustomEvent<ReceiptDetail>`: the collector confirmed a response
 * @fires sipas-refused - `CustomEvent<RefusedDetail>`: the collector refused a response
 * @fires sipas-reset - `CustomEvent<ResetDetail>`: the screen is empty again
 *
 * @slot - Words of the portal between the introduction and the first criterion
 *
 * @csspart frame - The whole screen
 * @csspart thanks - The words after sending
 * @csspart queue - How many responses have not been sent yet, for the official at the counter
 * @csspart dialog - The question whether somebody is still there
 * @csspart countdown - The seconds that are left, in the dialog
 * @csspart button - Every button of the kiosk itself
 *
 * @cssproperty [--sipas-color-text=#1b2631] - Text
 * @cssproperty [--sipas-color-muted=#4d5b69] - Secondary text
 * @cssproperty [--sipas-color-surface=#ffffff] - Background
 * @cssproperty [--sipas-color-on-accent=#ffffff] - Text on the accent
 * @cssproperty [--sipas-color-tint=#e8f1f7] - Chosen answer
 * @cssproperty [--sipas-color-notice=#a1460b] - What is missing or needs care
 * @cssproperty [--sipas-font-size=max(1.375rem, 22px)] - Base size; `--sipas-kiosk-font-size` sets it
 * @cssproperty [--sipas-kiosk-font-size=max(1.375rem, 22px)] - Size of text; targets grow with it
 * @cssproperty [--sipas-kiosk-width=60rem] - Greatest width of the form
 */
export class SipasKiosk extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    collector: {},
    unit: {},
    unitName: { attribute: 'unit-name' },
    procedure: {},
    procedureName: { attribute: 'procedure-name' },
    instrument: { attribute: false },
    instrumentId: { attribute: 'instrument-id' },
    respondent: {},
    pages: {},
    asks: {},
    idle: { type: Number },
    warning: { type: Number },
    thanks: { type: Number },
    stage: { attribute: false },
    unsent: { attribute: false },
    visit: { state: true },
    secondsLeft: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, shared, kioskStyles];

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
  /** The questionnaire. */
  declare instrument: Instrument;
  /** Id of a questionnaire of this package, such as `sipas-2023`. */
  declare instrumentId: string | undefined;
  /** Keys of the questions on the respondent that are asked, apart by spaces; none unless named. */
  declare respondent: string | undefined;
  /** `factor` asks one factor after the other, each on a page of its own; else all at once. */
  declare pages: string | undefined;
  /** `rating` asks for a rating of one tap; else the questionnaire is asked. */
  declare asks: string | undefined;
  /** Seconds without a touch until the screen is emptied: 60, which is also the most. */
  declare idle: number | null | undefined;
  /** How many seconds before that the warning opens: 20 unless set. */
  declare warning: number | null | undefined;
  /** Seconds without a touch for which the thanks stand after sending: 15 unless set. */
  declare thanks: number | null | undefined;
  /** What is shown; set by the element, readable, settable for previews. */
  declare stage: KioskStage;
  /** Responses of this device that have not been sent; set by the element, settable for previews. */
  declare unsent: Unsent;
  /** Where the time comes from; to be set before the element is put into a page. */
  clock: Clock = pageClock;

  declare private visit: number;
  declare private secondsLeft: number;

  readonly #sinceTouch = new Stopwatch(() => this.clock.read());
  readonly #sinceNews = new Stopwatch(() => this.clock.read());
  readonly #queue = new UnsentWatch(this);
  /** True from the first touch of a citizen until the reset. */
  #occupied = false;
  /** True from when the page is put away until it is shown again. */
  #away = false;
  #step?: string | undefined;
  #stopTimer?: () => void;
  #life?: AbortController;

  constructor() {
    super();
    this.instrument = SIPAS_2017;
    this.stage = 'asking';
    this.unsent = { stored: 0, unstored: 0, refused: 0 };
    this.visit = 0;
    this.secondsLeft = DEFAULT_WARNING;
  }

  /** Empties the screen at once; unsent responses stay in the queue. */
  reset(reason: ResetReason = 'called'): void {
    this.#occupied = false;
    this.#step = undefined;
    this.#stopTimer?.();
    this.stage = 'asking';
    this.visit += 1;
    // Not later: a page that is being put away, or shown again, must not hold the old node.
    this.performUpdate();
    (this.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    this.scrollIntoView({ block: 'start', behavior: 'instant' });
    fire(this, 'sipas-reset', { reason });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void loadParts(this.asks === 'rating');
    this.#life = new AbortController();
    const { signal } = this.#life;
    const options = { signal, capture: true, passive: true };
    for (const type of BEGINNINGS) addEventListener(type, this.#onTouch, options);
    addEventListener('pointermove', this.#onMove, options);
    document.addEventListener('visibilitychange', this.#tick, { signal });
    addEventListener('pagehide', () => this.#leave(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#comeBack(), { signal });
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    this.#stopTimer?.();
  }

  /** Settled when the survey is there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#form?.updateComplete;
    return done;
  }

  protected override willUpdate(): void {
    const { collector } = this;
    this.#queue.follow(collector == null ? undefined : collectorAddress(collector, RESPONSES_PATH));
  }

  protected override render(): TemplateResult {
    const strings = this.#strings;
    const wrong = this.#wrongSetting();
    return html`
      <div class="frame" part="frame" lang=${strings.language}>
        ${wrong ? html`<p>${strings.notConfigured(...wrong)}</p>` : nothing}
        ${wrong || this.#away ? nothing : keyed(this.visit, this.#renderForm(strings))}
        <div role="status">
          ${this.stage === 'thanks' ? renderThanks(strings, () => this.reset('done')) : nothing}
        </div>
        ${wrong ? nothing : renderQueue(strings, this.unsent)}
      </div>
      ${renderWarning(strings, this.#warningSeconds, this.secondsLeft, this.#goOn)}
    `;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const open = this.stage === 'warning';
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }

  /** What is asked here, as a new node for each visit. */
  #renderForm(strings: KioskStrings): TemplateResult {
    return this.asks === 'rating' ? this.#renderRating(strings) : this.#renderSurvey(strings);
  }

  #renderRating({ language }: KioskStrings): TemplateResult {
    return html`
      <sipas-rating
        shared-device
        lang=${language}
        .collector=${this.collector}
        .unit=${this.unit}
        .unitName=${this.unitName}
        .procedure=${this.procedure}
        .procedureName=${this.procedureName}
        @sipas-queued=${this.#onQueued}
        @sipas-receipt=${this.#onSettled}
        @sipas-refused=${this.#onSettled}
      ><slot></slot></sipas-rating>
    `;
  }

  /** `guard`: Lit sets objects at every render, and the survey may have loaded another form since. */
  #renderSurvey({ language }: KioskStrings): TemplateResult {
    return html`
      <sipas-survey
        shared-device
        lang=${language}
        .collector=${this.collector}
        .unit=${this.unit}
        .unitName=${this.unitName}
        .procedure=${this.procedure}
        .procedureName=${this.procedureName}
        .instrument=${guard([this.instrument], () => this.instrument)}
        .instrumentId=${this.instrumentId}
        .respondent=${this.respondent}
        .pages=${this.pages}
        @sipas-queued=${this.#onQueued}
        @sipas-receipt=${this.#onSettled}
        @sipas-refused=${this.#onSettled}
        @click=${this.#onSurveyClick}
      ><slot></slot></sipas-survey>
    `;
  }

  get #strings(): KioskStrings {
    return this.language === 'en' ? kioskEn : kioskVi;
  }

  get #form(): SipasSurvey | SipasRating | null {
    return this.renderRoot.querySelector<SipasSurvey | SipasRating>('sipas-survey, sipas-rating');
  }

  get #idleSeconds(): number {
    return this.idle ?? DEFAULT_IDLE;
  }

  get #warningSeconds(): number {
    return this.warning ?? Math.min(DEFAULT_WARNING, this.#idleSeconds / 2);
  }

  get #thanksSeconds(): number {
    return this.thanks ?? DEFAULT_THANKS;
  }

  /** The attribute that is no time, and the most it may be. */
  #wrongSetting(): [attribute: string, most: number] | undefined {
    const settings: [string, number, number][] = [
      ['idle', this.#idleSeconds, LONGEST],
      ['warning', this.#warningSeconds, this.#idleSeconds],
      ['thanks', this.#thanksSeconds, LONGEST],
    ];
    const wrong = settings.find(([, value, most]) => !(value > 0 && value <= most));
    return wrong && [wrong[0], wrong[2]];
  }

  /** Once a response is in the queue nothing can be lost any more: thanks instead of a warning. */
  #left(): number {
    const { seconds } = this.#sinceTouch;
    if (this.stage !== 'thanks') return this.#idleSeconds - seconds - EARLY;
    return this.#thanksSeconds - Math.min(seconds, this.#sinceNews.seconds) - EARLY;
  }

  #noteDelivery(): void {
    const step = this.#form?.delivery?.step;
    if (step !== this.#step) this.#sinceNews.restart();
    this.#step = step;
    const kept = step !== undefined && KEPT.has(step);
    if (kept) this.stage = 'thanks';
    else if (this.stage === 'thanks') this.stage = 'asking';
  }

  #onQueued = ({ detail }: SipasEventMap['sipas-queued']): void => {
    this.#queue.noteQueued(detail.id, detail.stored);
    this.#tick();
  };

  #onSettled = ({ type, detail }: SipasEventMap['sipas-receipt' | 'sipas-refused']): void => {
    this.#queue.noteSettled(detail.id, type === 'sipas-refused');
    this.#tick();
  };

  #tick = (): void => {
    this.#stopTimer?.();
    if (!this.#occupied || !this.isConnected) return;
    this.#noteDelivery();
    const left = this.#left();
    if (left <= 0) return this.reset(this.stage === 'thanks' ? 'done' : 'idle');
    if (this.stage === 'asking' && left <= this.#warningSeconds) this.stage = 'warning';
    this.secondsLeft = Math.ceil(left);
    // With the second that is shown (19.3 s are left for 0.3 s), and when the warning is due.
    const untilWarning = left > this.#warningSeconds ? left - this.#warningSeconds : Infinity;
    const wait = Math.min(left % 1, untilWarning) * 1000 + 10;
    this.#stopTimer = this.clock.wake(this.#tick, wait);
  };

  /** A new survey would ask for the queue, and pages at work are not kept for "back": none stands. */
  #leave(): void {
    if (!this.#occupied) return;
    this.#away = true;
    this.reset('left');
  }

  #comeBack(): void {
    this.#away = false;
    this.reset('left');
  }

  /** While the warning stands, only its own answers count: they come when the key is up again. */
  #onTouch = (): void => {
    if (this.stage === 'warning') return;
    this.#occupied = true;
    this.#sinceTouch.restart();
    this.#tick();
  };

  /** A pointer that only moves keeps a visit alive, but an unused counter stays unused. */
  #onMove = (): void => {
    if (this.#occupied && this.stage !== 'warning') this.#sinceTouch.restart();
  };

  /** Any key, a touch anywhere, Escape: somebody is there. */
  #goOn = (event: Event): void => {
    event.preventDefault();
    if (this.stage !== 'warning') return;
    this.stage = 'asking';
    this.#onTouch();
  };

  /** "Trả lời phiếu mới" in the survey empties its form; here the next person gets another node. */
  #onSurveyClick = (): void => {
    if (this.stage === 'thanks' && !this.#form?.delivery) this.reset('done');
  };
}
