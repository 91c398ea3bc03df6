import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { type Factor, type Instrument, itemsOf } from '#core/survey/instrument.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { type Answers, createResponse } from '#core/survey/response.ts';
import { collectorAddress } from '../collector-address.ts';
import { newId } from '../delivery/new-id.ts';
import { type DeliveryState, type QueueEntry, queueEntryOf } from '../delivery/queue-entry.ts';
import { queueFor } from '../delivery/queue-for.ts';
import type { QueueListener } from '../delivery/response-queue.ts';
import { type DeliveryDetail, fire } from '../events.ts';
import { dayInVietNam } from '../localization/day-in-viet-nam.ts';
import { surveyEn } from '../localization/en.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import { surveyVi } from '../localization/vi.ts';
import { shared, tokens } from '../tokens/tokens.styles.ts';
import { LevelRows } from './level-rows.ts';
import { earlierSentence, renderDelivery } from './render-delivery.ts';
import { itemId, type NumberedItem, renderBlanks, renderNoAnswers } from './render-notice.ts';
import { surveyStyles } from './sipas-survey.styles.ts';

const STRINGS = { vi: surveyVi, en: surveyEn } as const;

/** What "Gửi phiếu" found to be missing. */
export type SurveyNotice = 'no-answers' | 'blanks';

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
 * @csspart levels - The five radio buttons
 * @csspart level - One radio button with its words
 * @csspart progress - How many criteria are answered
 * @csspart notice - What is missing after "Gửi phiếu"
 * @csspart button - Every button
 * @csspart delivery - The step after "Gửi phiếu"
 * @csspart status - The sentences on where the response is
 *
 * @cssproperty [--sipas-color-accent=#0b5a8f] - Buttons, links, focus ring; all tokens: README
 */
export class SipasSurvey extends LocalizedElement {
  static override properties: PropertyDeclarations = {
    collector: {},
    unit: {},
    unitName: { attribute: 'unit-name' },
    procedure: {},
    procedureName: { attribute: 'procedure-name' },
    instrument: { attribute: false },
    answers: { attribute: false },
    notice: { attribute: false },
    delivery: { attribute: false },
    earlier: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, shared, surveyStyles];

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
  /** The levels chosen so far, by item key. */
  declare answers: Answers;
  /** What is missing; set by "Gửi phiếu". */
  declare notice: SurveyNotice | undefined;
  /** Where the response is; set by the element itself from "Gửi phiếu" on. */
  declare delivery: DeliveryState | undefined;

  declare private earlier: ReadonlyMap<string, DeliveryState>;

  #rows?: LevelRows;
  #entry?: QueueEntry;
  #unsubscribe: (() => void)[] = [];

  constructor() {
    super();
    this.instrument = SIPAS_2017;
    this.answers = {};
    this.earlier = new Map();
  }

  /** An empty form again. A response that is on its way stays on its way. */
  reset(): void {
    this.answers = {};
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
  }

  protected override render(): TemplateResult {
    const strings = this.#strings;
    return html`
      <div class="frame" part="frame" lang=${strings.language}>
        <h2 id="title" part="title" tabindex="-1">${strings.title}</h2>
        ${this.#renderContext(strings)}
        <div class="earlier" role="status">${this.#renderEarlier(strings)}</div>
        ${this.#renderStep(strings)}
      </div>
    `;
  }

  protected override updated(): void {
    this.#rows?.show(this.answers);
  }

  #renderStep(strings: SurveyStrings): TemplateResult {
    const missing = this.#missingAttributes();
    if (missing) return html`<p class="introduction">${strings.notConfigured(missing)}</p>`;
    if (!this.delivery) return this.#renderForm(strings);
    return renderDelivery(this.delivery, strings, {
      tryNow: () => this.#tryNow(),
      backToAnswers: () => this.#backToAnswers(),
      newResponse: () => this.#newResponse(),
    });
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

  #renderForm(strings: SurveyStrings): TemplateResult {
    const items = this.#numberedItems();
    const blanks = items.filter(({ item }) => !(item.key in this.answers));
    const reviewing = this.notice === 'blanks' && blanks.length > 0;
    return html`
      <div class="introduction" part="introduction">
        ${strings.introduction.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      <slot></slot>
      <form
        novalidate
        aria-labelledby="title"
        @submit=${this.#onSubmit}
        @change=${this.#onChange}
        @click=${this.#onClick}
      >
        ${this.instrument.factors.map((factor, index) =>
          this.#renderFactor(factor, index + 1, items, strings),
        )}
        <p class="progress" part="progress">
          ${strings.progress(items.length - blanks.length, items.length)}
        </p>
        ${this.notice === 'no-answers' ? renderNoAnswers(items[0], strings) : nothing}
        ${reviewing ? renderBlanks(blanks, strings, () => this.#send()) : nothing}
        <div class="actions" ?hidden=${reviewing}>
          ${reviewing
            ? nothing
            : html`<button type="submit" part="button">${strings.submit}</button>`}
        </div>
      </form>
    `;
  }

  #renderFactor(
    factor: Factor,
    number: number,
    items: readonly NumberedItem[],
    strings: SurveyStrings,
  ): TemplateResult {
    const own = items.filter(({ item }) => factor.items.includes(item));
    return html`
      <section part="factor" aria-labelledby="factor-${number}">
        <h3 id="factor-${number}">${number}. ${factor.name[strings.language]}</h3>
        ${own.map((item) => this.#renderItem(item, strings))}
      </section>
    `;
  }

  #renderItem({ item, number }: NumberedItem, strings: SurveyStrings): TemplateResult {
    const blank = this.notice === 'blanks' && !(item.key in this.answers);
    const id = itemId(item.key);
    return html`
      <fieldset
        id=${id}
        part="item"
        class=${blank ? 'blank' : ''}
        aria-describedby=${blank ? `${id}-blank` : nothing}
      >
        <legend>
          <span class="number">${number}.</span> ${item.wording[strings.language]}
        </legend>
        ${blank
          ? html`<p class="unanswered" id="${id}-blank">${strings.unansweredMark}</p>`
          : nothing}
        ${this.#levelRows(strings).row(item.key)}
      </fieldset>
    `;
  }

  get #strings(): SurveyStrings {
    return STRINGS[this.language];
  }

  #levelRows({ language }: SurveyStrings): LevelRows {
    const { scale } = this.instrument;
    if (this.#rows?.language !== language || this.#rows.scale !== scale) {
      this.#rows = new LevelRows(scale, language);
    }
    return this.#rows;
  }

  #numberedItems(): NumberedItem[] {
    return itemsOf(this.instrument).map((item, index) => ({ item, number: index + 1 }));
  }

  #missingAttributes(): string {
    const names = [this.#address ? '' : 'collector', this.unit ? '' : 'unit'];
    return names.filter(Boolean).join(', ');
  }

  get #address(): string | undefined {
    const { collector } = this;
    return typeof collector === 'string' ? collectorAddress(collector, RESPONSES_PATH) : undefined;
  }

  #subscribe(): void {
    this.#leaveQueues();
    // Detached while it was on its way: ask again; the collector answers with the first receipt.
    const entry = isOpen(this.delivery) ? this.#entry : undefined;
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

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const answered = Object.keys(this.answers).length;
    if (answered === itemsOf(this.instrument).length) return this.#send();
    this.notice = answered === 0 ? 'no-answers' : 'blanks';
    void this.#moveFocus('notice');
  };

  #onChange = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.answers = { ...this.answers, [name]: Number(value) };
    if (this.notice === 'no-answers') this.notice = undefined;
  };

  /** Fragments do not reach into a shadow root, and a portal's router must not see them. */
  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const id = decodeURIComponent(link.hash.slice(1));
    this.renderRoot.querySelector<HTMLElement>(`[id="${id}"] input`)?.focus();
  };

  #send(): void {
    // A removed attribute reads null, an empty one '': both are no procedure.
    const { unit, procedure: code } = this;
    const procedure = code || undefined;
    const address = this.#address;
    // From the first press on there is a delivery: a second press finds no button.
    if (!address || !unit || this.delivery) return;
    const context = { id: newId(), unit, procedure, answeredOn: dayInVietNam(new Date()) };
    const response = createResponse(this.instrument, this.answers, context);
    const entry = queueEntryOf(response, address);
    this.#entry = entry;
    this.notice = undefined;
    this.delivery = { step: 'sending', stored: true };
    void this.#moveFocus('delivery');
    void queueFor(address)
      .add(entry, this.#onNews)
      .then((stored) => fire(this, 'sipas-queued', { ...detailOf(entry), stored }));
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
    if (entry.id === this.#entry?.id) this.delivery = state;
    else this.#noteEarlier(entry, state);
    if (!first) return;
    const detail = detailOf(entry);
    if (state.step === 'sent') fire(this, 'sipas-receipt', { ...detail, receipt: state.receipt });
    if (state.step !== 'refused') return;
    fire(this, 'sipas-refused', { ...detail, status: state.status, issues: state.issues });
  };

  /** Outcomes of responses that were never shown here (another tab's) need no words here. */
  #noteEarlier(entry: QueueEntry, state: DeliveryState): void {
    if (!isOpen(state) && !this.earlier.has(entry.id)) return;
    this.earlier = new Map(this.earlier).set(entry.id, state);
  }
}

function isOpen(state: DeliveryState | undefined): boolean {
  return state?.step === 'sending' || state?.step === 'waiting';
}

function detailOf({ id, unit, procedure }: QueueEntry): DeliveryDetail {
  return { id, unit, ...(procedure !== undefined && { procedure }) };
}
