import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { type Instrument, itemsOf, type Vietnamese } from '#core/survey/instrument.ts';
import { SIPAS_2017_VI } from '#core/survey/instruments/sipas-2017-vi.data.ts';
import { type Answers, createResponse } from '#core/survey/response.ts';
import { collectorAddress } from '../collector-address.ts';
import { detailOf, fireOutcome } from '../delivery/fire-outcome.ts';
import { newId } from '../delivery/new-id.ts';
import {
  type DeliveryState,
  isUnderWay,
  type QueueEntry,
  queueEntryOf,
} from '../delivery/queue-entry.ts';
import { queueFor } from '../delivery/queue-for.ts';
import type { QueueListener } from '../delivery/response-queue.ts';
import { fire } from '../events.ts';
import { dayInVietNam } from '../localization/day-in-viet-nam.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import { surveyVi } from '../localization/survey-vi.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import { Criteria } from './criteria.ts';
import { farStyles } from './far.styles.ts';
import type { FormParts, PartsState } from './form-parts.ts';
import { earlierSentence, renderDelivery } from './render-delivery.ts';
import { renderForm, type SurveyNotice } from './render-form.ts';
import { surveyStyles } from './sipas-survey.styles.ts';

/** A form of the page that works without JavaScript, until the element has taken its place. */
const LIGHT_FORM = '[data-sipas-form]:not([slot])';

/**
 * @summary Phiếu khảo sát SIPAS: the criteria of an instrument as native radio buttons; the answers
 * reach the collector once, and the screen says in words where they are.
 *
 * Keeps unsent responses on the device (IndexedDB), sends them again by itself, and shows success
 * only on the collector's receipt. No name, cookie or device mark is kept or sent.
 *
 * @fires sipas-queued - `CustomEvent<QueuedDetail>`: the response was put into the queue
 * @fires sipas-receipt - `CustomEvent<ReceiptDetail>`: the collector confirmed a response
 * @fires sipas-refused - `CustomEvent<RefusedDetail>`: the collector refused a response
 *
 * @slot - Words of the portal between the introduction and the first criterion
 *
 * @csspart frame - The whole survey
 * @csspart title - Its heading
 * @csspart context - Names of the agency and of the procedure
 * @csspart introduction - The sentences on anonymity and length
 * @csspart factor - A group of criteria
 * @csspart item - A criterion with its radio buttons
 * @csspart levels - The radio buttons of a scale
 * @csspart level - One radio button with its words
 * @csspart option - One option of a question, with its radio button or check box
 * @csspart input - A field for words or a number
 * @csspart progress - How many criteria are answered
 * @csspart notice - What is missing after "Gửi phiếu"
 * @csspart button - Every button
 * @csspart delivery - The step after "Gửi phiếu"
 * @csspart status - The sentences on where the response is
 *
 * @cssproperty [--sipas-font-size=max(1rem, 16px)] - Base size; everything else follows
 * @cssproperty [--sipas-color-text=#1b2631] - Text
 * @cssproperty [--sipas-color-muted=#4d5b69] - Secondary text
 * @cssproperty [--sipas-color-line=#cfd6dd] - Lines, empty part of bars
 * @cssproperty [--sipas-color-surface=#ffffff] - Background
 * @cssproperty [--sipas-color-on-accent=#ffffff] - Text on the accent
 * @cssproperty [--sipas-color-subtle=#f3f6f8] - Quiet background
 * @cssproperty [--sipas-color-tint=#e8f1f7] - Chosen answer
 * @cssproperty [--sipas-color-control=#6b7886] - Outline of fields
 * @cssproperty [--sipas-color-notice=#a1460b] - What is missing or needs care
 */
export class SipasSurvey extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    collector: {},
    unit: {},
    unitName: { attribute: 'unit-name' },
    procedure: {},
    procedureName: { attribute: 'procedure-name' },
    instrument: { attribute: false },
    instrumentId: { attribute: 'instrument-id' },
    respondent: {},
    draft: {},
    pages: {},
    sharedDevice: { type: Boolean, attribute: 'shared-device' },
    invitation: {},
    follows: {},
    answers: { attribute: false },
    notice: { attribute: false },
    delivery: { attribute: false },
    earlier: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, shared, surveyStyles, farStyles];

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
  /** The questionnaire: the 22 criteria of 2017 unless set, at first in Vietnamese alone. */
  declare instrument: Instrument<Vietnamese>;
  /** Id of a questionnaire of this package, such as `sipas-2023`; loaded when it is asked for. */
  declare instrumentId: string | undefined;
  /** Keys of the questions on the respondent that are asked, apart by spaces; none unless named. */
  declare respondent: string | undefined;
  /**
   * Opaque key under which unsent answers are kept on this device, such as the id of an invitation;
   * never the code of a dossier. No draft is kept without it.
   */
  declare draft: string | undefined;
  /** `factor` asks one factor after the other, each on a page of its own; else all are on one page. */
  declare pages: string | undefined;
  /**
   * True on a device that many people use: nothing is said of earlier responses, no draft is kept.
   * `<sipas-kiosk>` sets it.
   */
  declare sharedDevice: boolean;
  /**
   * Signed one-use invitation (thư mời), read from the fragment of the address where there is one;
   * without it a response counts as open. It goes into the response and nowhere else.
   */
  declare invitation: string | undefined;
  /** Id of the quick rating that grows into this form; `<sipas-rating>` sets it. */
  declare follows: string | undefined;
  /** What is answered so far, by key of the item or question. */
  declare answers: Answers;
  /** What is missing; set by "Gửi phiếu". */
  declare notice: SurveyNotice | undefined;
  /** Where the response is; set by the element itself from "Gửi phiếu" on. */
  declare delivery: DeliveryState | undefined;

  declare private earlier: ReadonlyMap<string, DeliveryState>;

  #criteria?: Criteria;
  /** The answers that the radio buttons show; a citizen's own click is shown by the browser. */
  #shown?: Answers;
  /** Loaded where a page asks for more than the 22 criteria in Vietnamese. */
  #parts?: FormParts;
  #loading?: Promise<void>;
  #failed = false;
  /** A draft that was not read yet must not come back after a reset. */
  #wasReset = false;
  /** True when its own form may take the place of what the page shows. */
  #ready = true;
  #entry?: QueueEntry;
  #unsubscribe: (() => void)[] = [];

  constructor() {
    super();
    this.instrument = SIPAS_2017_VI;
    this.answers = {};
    this.earlier = new Map();
  }

  /** An empty form again. A response that is on its way stays on its way. */
  reset(): void {
    this.#parts?.wipeDraft();
    this.#wasReset = Boolean(this.draft);
    this.follows = undefined;
    this.answers = {};
    this.invitation = undefined;
    this.notice = undefined;
    this.delivery = undefined;
    this.#entry = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveQueues();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // At the first update the subscription of connectedCallback is already right.
    if (changed.has('collector') && this.hasUpdated && this.isConnected) this.#subscribe();
    this.#parts?.update();
    const refused = this.delivery?.step === 'refused';
    const wished = refused || this.draft || this.pages || this.language === 'en' || this.#needsParts();
    if (wished) this.#loading ??= this.#loadParts();
    const able = this.#state === 'ready' && !this.#missingAttributes();
    this.#ready = able && !this.#parts?.takeFromPage();
  }

  /** Settled when the parts that a form needs are loaded and shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    await this.#parts?.settled();
    return super.getUpdateComplete();
  }

  async #loadParts(): Promise<void> {
    const parts = await import('./form-parts.ts').catch(() => undefined);
    this.#parts = parts && new parts.FormParts(this);
    this.#failed = !parts;
    if (this.#wasReset) {
      this.#parts?.wipeDraft();
      this.answers = { ...this.answers };
    }
    this.requestUpdate();
  }

  /** Whether the form cannot be shown without its parts; without a draft or English it can. */
  #needsParts(): boolean {
    const { eligibility, before, after } = this.instrument;
    const asksMore = this.respondent || eligibility || before?.length || after?.length;
    return Boolean(this.instrumentId || asksMore || isBrought(this));
  }

  get #state(): PartsState {
    if (this.#parts) return this.#parts.state;
    if (this.#failed) return this.#needsParts() ? 'failed' : 'ready';
    return this.#loading ? 'loading' : 'ready';
  }

  protected override render(): TemplateResult {
    const strings = this.#strings;
    // The form of the page can be answered, and stays where it is, as long as there is no other.
    if (!this.#ready && this.querySelector(LIGHT_FORM)) return html`<slot></slot>`;
    return html`
      <div class="frame" part="frame" lang=${strings.language}>
        <h2 id="title" part="title" tabindex="-1">${strings.title}</h2>
        ${this.#renderContext(strings)}
        <div class="said" role="status">${this.#renderEarlier(strings)}</div>
        ${this.#renderStep(strings)}
      </div>
    `;
  }

  protected override updated(): void {
    if (this.#shown === this.answers) return;
    this.#criteria?.show(this.answers);
    this.#shown = this.answers;
  }

  #renderStep(strings: SurveyStrings): TemplateResult {
    const missing = this.#missingAttributes();
    if (missing) return html`<p class="introduction">${strings.notConfigured(missing)}</p>`;
    if (!this.delivery) return this.#renderAsked(strings);
    const actions = {
      tryNow: () => this.#tryNow(),
      backToAnswers: () => this.#backToAnswers(),
      newResponse: () => this.#newResponse(),
    };
    return renderDelivery(this.delivery, strings, actions, this.#parts?.renderReasons);
  }

  #renderContext(strings: SurveyStrings): TemplateResult | typeof nothing {
    const names = [
      [strings.procedure, this.procedureName],
      [strings.unit, this.unitName],
    ].filter(([, name]) => name);
    if (names.length === 0) return nothing;
    return html`
      <dl class="context" part="context">
        ${names.map(([term, name]) => html`<div><dt>${term}</dt><dd>${name}</dd></div>`)}
      </dl>
    `;
  }

  #renderEarlier(strings: SurveyStrings): TemplateResult[] {
    return [...this.earlier.values()].map(
      (state) => html`<p>${earlierSentence(state, strings)}</p>`,
    );
  }

  /** A form whose parts did not come says so and can be asked for again. */
  #renderAsked(strings: SurveyStrings): TemplateResult {
    if (this.#ready) return this.#renderForm(strings);
    if (this.#state !== 'failed') return html`<p class="introduction">${strings.formLoading}</p>`;
    return html`
      <p class="introduction">${strings.formFailed}</p>
      <div class="actions">
        <button type="button" part="button" @click=${this.#retry}>${strings.retry}</button>
      </div>
    `;
  }

  #renderForm(strings: SurveyStrings): TemplateResult {
    const { instrument, answers, notice } = this;
    const items = itemsOf(instrument).map((item, index) => ({ item, number: index + 1 }));
    const blanks = items.filter(({ item }) => !(item.key in answers));
    const criteria = this.#criteriaIn(strings);
    const marked = notice === 'blanks' ? blanks.map(({ item }) => item.key) : [];
    criteria.mark(marked, strings.unansweredMark);
    return renderForm({
      criteria: criteria.root, items, blanks, notice, strings,
      parts: this.#parts,
      onSubmit: this.#onSubmit,
      onChange: this.#onChange,
      onClick: this.#onClick,
      onSlotChange: this.#onSlotChange,
      send: () => this.#submit(this.notice),
    });
  }

  /** The criteria in the language of these strings; the same nodes until form or language change. */
  #criteriaIn({ language }: SurveyStrings): Criteria {
    const { instrument } = this;
    const known = this.#criteria;
    if (known?.language === language && known.instrument === instrument) return known;
    // Nothing is checked in new nodes.
    this.#shown = Object.keys(this.answers).length > 0 ? undefined : this.answers;
    return (this.#criteria = new Criteria(instrument, language));
  }

  get #strings(): SurveyStrings {
    const strings = (this.language === 'en' && this.#parts?.english) || surveyVi;
    return this.#parts?.wordsFor(strings) ?? strings;
  }

  #missingAttributes(): string {
    const names = [
      this.#address ? '' : 'collector',
      this.unit ? '' : 'unit',
      this.#state === 'unknown' ? 'instrument-id' : '',
    ];
    return names.filter(Boolean).join(', ');
  }

  get #address(): string | undefined {
    const { collector } = this;
    return typeof collector === 'string' ? collectorAddress(collector, RESPONSES_PATH) : undefined;
  }

  #subscribe(): void {
    this.#leaveQueues();
    // Detached while it was on its way: ask again; the collector answers with the first receipt.
    const entry = this.delivery && isUnderWay(this.delivery) ? this.#entry : undefined;
    for (const address of new Set([this.#address, entry?.address])) {
      if (address) this.#unsubscribe.push(queueFor(address).subscribe(this.#onNews));
    }
    if (entry) void queueFor(entry.address).add(entry, this.#onNews);
  }

  #leaveQueues(): void {
    for (const leave of this.#unsubscribe.splice(0)) leave();
  }

  /** After what is being rendered: a step that vanishes must not take the focus with it. */
  async #moveFocus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }

  #retry = (): void => {
    this.#failed = false;
    if (this.#parts) this.#parts.retry();
    else this.#loading = this.#loadParts();
    this.requestUpdate();
  };

  /** A form in the light DOM may come late. */
  #onSlotChange = (): void => this.requestUpdate();

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#submit(undefined);
  };

  /** Says what is missing or wants a second look, once each, and then sends. */
  #submit(accepted: SurveyNotice | undefined): void {
    const notice = this.#nextNotice(accepted);
    if (!notice) return this.#send();
    this.notice = notice;
    void this.#moveFocus('notice');
  }

  #nextNotice(accepted: SurveyNotice | undefined): SurveyNotice | undefined {
    // Whoever may answer has said so: that is one answer.
    const first = this.instrument.eligibility ? 1 : 0;
    if (Object.keys(this.answers).length <= first) return 'no-answers';
    if (accepted === undefined && this.#parts?.hasPersonalData()) return 'personal-data';
    const blank = itemsOf(this.instrument).some(({ key }) => !(key in this.answers));
    return blank && accepted !== 'blanks' ? 'blanks' : undefined;
  }

  #onChange = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    const { [field.name]: _, ...others } = this.answers;
    const answer = this.#parts ? this.#parts.readAnswer(field) : Number(field.value);
    this.answers = answer === undefined ? others : { ...others, [field.name]: answer };
    this.#shown = this.answers;
    if (this.notice !== 'blanks') this.notice = undefined;
    this.#parts?.onAnswer();
  };

  /** Fragments do not reach into a shadow root, and a portal's router must not see them. */
  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const id = decodeURIComponent(link.hash.slice(1));
    const fields = 'input, textarea';
    this.renderRoot.querySelector(`[id="${id}"]`)?.querySelector<HTMLElement>(fields)?.focus();
  };

  #send(): void {
    // A removed attribute reads null, an empty one '': both are no procedure.
    const { unit, procedure: code } = this;
    const procedure = code || undefined;
    const address = this.#address;
    // From the first press on there is a delivery: a second press finds no button.
    if (!address || !unit || this.delivery) return;
    const invitation = this.invitation || undefined;
    const follows = this.follows || undefined;
    const answeredOn = dayInVietNam(new Date());
    const context = { id: newId(), unit, procedure, answeredOn, invitation, follows };
    const asked = this.#parts?.askedAnswers() ?? this.answers;
    const response = createResponse(this.instrument, asked, context);
    const entry = queueEntryOf(response, address);
    this.#entry = entry;
    this.notice = undefined;
    this.delivery = { step: 'sending', stored: true };
    void this.#moveFocus('delivery');
    void queueFor(address)
      .add(entry, this.#onNews)
      .then((stored) => {
        // What lies in the queue is safe; without storage the draft is all that is left of it.
        if (stored) this.#parts?.wipeDraft();
        fire(this, 'sipas-queued', { ...detailOf(entry), stored });
        return stored;
      });
  }

  #tryNow(): void {
    if (!this.#entry) return;
    void this.#moveFocus('delivery');
    void queueFor(this.#entry.address).drain();
  }

  #backToAnswers(): void {
    this.delivery = undefined;
    this.#entry = undefined;
    void this.#moveFocus('title');
  }

  #newResponse(): void {
    this.reset();
    void this.#moveFocus('title');
  }

  /** What the queue says: about our own response, or about one of an earlier visit. */
  #onNews: QueueListener = (entry, state, first) => {
    const isOwn = entry.id === this.#entry?.id;
    if (isOwn) this.delivery = state;
    else this.#noteEarlier(entry, state);
    if (isOwn && state.step === 'sent') this.#parts?.wipeDraft();
    if (first) fireOutcome(this, entry, state);
  };

  /** Outcomes of responses that were never shown here (another tab's) need no words here. */
  #noteEarlier(entry: QueueEntry, state: DeliveryState): void {
    if (this.sharedDevice) return;
    if (!isUnderWay(state) && !this.earlier.has(entry.id)) return;
    this.earlier = new Map(this.earlier).set(entry.id, state);
  }
}

/** Whether the page has brought a form without JavaScript, or an invitation. */
export function isBrought(survey: SipasSurvey): boolean {
  const isInvited = survey.invitation || location.hash.includes('sipas-invitation=');
  return Boolean(isInvited || survey.querySelector(LIGHT_FORM));
}
