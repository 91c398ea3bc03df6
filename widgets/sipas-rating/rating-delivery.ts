import { adoptStyles, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createResponse } from '#core/survey/response.ts';
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
import { sendResponse } from '../delivery/send-response.ts';
import { fire } from '../events.ts';
import { dayInVietNam } from '../localization/day-in-viet-nam.ts';
import { INVITATION_WORDS } from '../localization/invitation-words.data.ts';
import { ratingDeliveryVi } from '../localization/rating-delivery-vi.ts';
import type { RatingWords } from '../localization/rating-strings.ts';
import { surveyVi } from '../localization/survey-vi.ts';
import { blamesInvitation, invitedSentence, takeInvitation } from '../sipas-survey/invitation.ts';
import { earlierSentence, renderStatus } from '../sipas-survey/render-delivery.ts';
import { renderReasons } from '../sipas-survey/render-reasons.ts';
import { FullForm } from './full-form.ts';
import { deliveryStyles } from './rating-delivery.styles.ts';
import { isGiven, isOpen, type RatingState } from './rating-state.ts';
import type { SipasRating } from './sipas-rating.ts';

interface Action {
  name: string;
  words: string;
  act: () => void;
  /** False for the one that is asked for most. */
  quiet?: false;
}

const VIETNAMESE: RatingWords = { delivery: ratingDeliveryVi, survey: surveyVi };

/**
 * What follows the tap on a rating: the moment to change one's mind, the queue, the full form. From
 * the first tap on the response exists here alone; in the queue its id and bytes are settled.
 */
export class RatingDelivery implements ReactiveController {
  readonly #host: SipasRating;
  readonly #form: FullForm;
  #earlier: ReadonlyMap<string, DeliveryState> = new Map();
  /** Id of the response, from the first tap on; another level does not change it. */
  #id: string | undefined;
  #entry: QueueEntry | undefined;
  #address: string | undefined;
  #unsubscribe: (() => void)[] = [];
  #life?: AbortController;
  #clock?: ReturnType<typeof setTimeout>;
  #focused: Element | null = null;
  /** Whether the last thing that was used here was the keyboard. */
  #byKey: boolean | undefined;

  constructor(host: SipasRating) {
    this.#host = host;
    this.#form = new FullForm(host);
    const { elementStyles } = host.constructor as typeof SipasRating;
    adoptStyles(this.#root, [...elementStyles, deliveryStyles]);
    this.#root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    this.#root.addEventListener('pointerdown', () => (this.#byKey = false));
  }

  /** Settled when the full form that is asked for is loaded. */
  get settled(): Promise<void> | undefined {
    return this.#form.settled;
  }

  /** A level was chosen: by a tap it goes after a moment, by the keyboard when it is told to. */
  choose(): void {
    const { delivery } = this.#host;
    if (!isOpen(delivery) || !delivery.tapped) return;
    this.#id ??= newId();
    // Before this part was here nobody listened: then the browser knows how the level was focused.
    const byKey = this.#byKey ?? this.#root.querySelector('input:focus-visible') !== null;
    this.#host.delivery = { step: byKey ? 'choosing' : 'holding', tapped: true };
    this.#startClock();
  }

  /** Knows nothing of a response any more; the queue still does. */
  forget(): void {
    clearTimeout(this.#clock);
    this.#id = undefined;
    this.#entry = undefined;
    this.#form.close();
  }

  hostConnected(): void {
    this.#takeInvitation();
    this.#life = new AbortController();
    addEventListener('pagehide', this.#onLeave, { signal: this.#life.signal });
    const onHidden = (): void => void (document.hidden && this.#sendTapped());
    document.addEventListener('visibilitychange', onHidden, { signal: this.#life.signal });
    this.#subscribe();
    if (this.#id === undefined) this.choose();
    else this.#startClock();
  }

  /** A move puts the element back at once; a tap on what is taken away for good is sent. */
  hostDisconnected(): void {
    this.#life?.abort();
    clearTimeout(this.#clock);
    this.#leaveQueues();
    queueMicrotask(() => this.#host.isConnected || this.#sendTapped());
  }

  hostUpdate(): void {
    const { address, expanded, fullForm, isConnected } = this.#host;
    if (address !== this.#address && isConnected) this.#subscribe();
    if (expanded && fullForm) this.#form.load();
    this.#focused = this.#root.activeElement;
  }

  /** What had the focus and went away hands it to the sentence on what became of the choice. */
  hostUpdated(): void {
    if (!this.#focused) return;
    if (this.#focused.isConnected && !this.#focused.matches(':disabled')) return;
    this.#root.querySelector<HTMLElement>('[part="status"]')?.focus();
  }

  /** What a citizen should know of the invitation before tapping. */
  invitedSentence({ survey }: RatingWords = VIETNAMESE): string {
    return invitedSentence(this.#host.invitation, survey.language, Date.now());
  }

  renderStatus(words = VIETNAMESE): TemplateResult {
    const { expanded, sharedDevice } = this.#host;
    const earlier = expanded || sharedDevice ? [] : [...this.#earlier.values()];
    return html`
      ${earlier.map(
        (state) => html`<p class="earlier">${earlierSentence(state, words.survey)}</p>`,
      )}
      ${this.#renderOwn(words)}
    `;
  }

  renderActions(words = VIETNAMESE): TemplateResult {
    // By name: a button must not turn into another one under a finger that presses twice.
    const buttons = repeat(
      this.#actions(words),
      ({ name }) => name,
      ({ words: label, act, quiet = true }) => html`
        <button type="button" class=${quiet ? 'quiet' : ''} part="button" @click=${act}>
          ${label}
        </button>
      `,
    );
    return html`<div class="actions">${buttons}</div>`;
  }

  renderSurvey(words = VIETNAMESE): TemplateResult | typeof nothing {
    return this.#form.render(words, this.#entry?.id);
  }

  #renderOwn({ delivery: strings, survey }: RatingWords): unknown {
    const { delivery: state, hold, sharedDevice } = this.#host;
    const missing = this.#missing;
    if (missing) return html`<p class="strong">${strings.notConfigured(missing)}</p>`;
    if (!state) return nothing;
    const chosen = html`<p>${this.#chosen({ delivery: strings, survey })}</p>`;
    if (isGiven(state)) {
      // A kiosk gives its own thanks.
      const silent = state.step === 'refused' || sharedDevice;
      const { openRating } = INVITATION_WORDS[survey.language];
      return [
        chosen,
        renderStatus(state, survey, renderReasons),
        silent ? nothing : html`<p>${strings.thanks}</p>`,
        blamesInvitation(state) ? html`<p>${openRating}</p>` : nothing,
      ];
    }
    const open = state.step === 'choosing' ? strings.choosing : strings.holding(hold);
    return [chosen, html`<p class="strong">${open}</p>`];
  }

  #chosen({ delivery, survey }: RatingWords): string {
    const { instrument, level } = this.#host;
    const tapped = instrument.scale.levels.find(({ value }) => value === level);
    return tapped ? delivery.chosen(tapped.label[survey.language]) : '';
  }

  #actions({ delivery: strings, survey }: RatingWords): Action[] {
    const { delivery: state, expanded, fullForm } = this.#host;
    if (!state || this.#missing) return [];
    if (!isGiven(state)) {
      return [
        { name: 'send', words: strings.sendNow, act: () => this.#send(), quiet: false },
        { name: 'undo', words: strings.undo, act: () => void this.#takeBack() },
      ];
    }
    if (state.step === 'refused') {
      return [{ name: 'again', words: strings.rateAgain, act: () => void this.#takeBack() }];
    }
    const actions: Action[] = [];
    if (state.step === 'waiting') {
      actions.push({ name: 'try', words: survey.tryNow, act: () => this.#tryNow() });
    }
    if (fullForm && (!expanded || this.#form.failed)) {
      actions.push({ name: 'full', words: strings.fullForm, act: () => this.#form.open() });
    }
    return actions;
  }

  /** Attributes without which nothing can be sent. */
  get #missing(): string {
    const { address, unit } = this.#host;
    return [!address && 'collector', !unit && 'unit'].filter(Boolean).join(', ');
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #onKey(event: KeyboardEvent): void {
    this.#byKey = true;
    const atLevels = (event.target as Element).matches('input');
    if (event.key !== 'Enter' || !atLevels) return this.#startClock();
    // Enter in a field would also submit a form of the portal around us.
    event.preventDefault();
    this.#send();
  }

  /**
   * A page that goes away may not live to see its queue: the same bytes, on a request that does.
   */
  #onLeave = (): void => {
    this.#sendTapped();
    if (this.#entry && isWaitedFor(this.#host.delivery)) void sendResponse(this.#entry);
  };

  #tryNow(): void {
    if (this.#entry) void queueFor(this.#entry.address).drain();
  }

  async #takeBack(): Promise<void> {
    const { level, invitation, delivery } = this.#host;
    const refused = isGiven(delivery) && blamesInvitation(delivery);
    this.#host.reset();
    if (!refused) this.#host.invitation = invitation;
    await this.#host.updateComplete;
    this.#root.querySelector<HTMLElement>(`input[value="${level}"]`)?.focus();
  }

  /** Begins the moment anew. Who is about to press a button here is not overtaken by the clock. */
  #startClock(): void {
    clearTimeout(this.#clock);
    if (this.#id === undefined || this.#host.delivery?.step !== 'holding') return;
    this.#clock = setTimeout(() => {
      const aboutToPress = this.#root.querySelector('.actions :is(:hover, :focus)');
      if (aboutToPress) this.#startClock();
      else this.#send();
    }, this.#host.hold * 1000);
  }

  /** What was tapped is meant; what the arrow keys passed by may not be. */
  #sendTapped(): void {
    if (this.#host.delivery?.step === 'holding') this.#send();
  }

  #send(): void {
    const host = this.#host;
    clearTimeout(this.#clock);
    const entry = this.#makeEntry();
    if (!entry) return;
    this.#entry = entry;
    host.delivery = { step: 'sending', stored: true };
    // Taken away for good in its moment: the queue works while somebody listens.
    if (!host.isConnected) this.#listenTo(entry.address);
    void queueFor(entry.address)
      .add(entry, this.#onNews)
      .then((stored) => fire(host, 'sipas-queued', { ...detailOf(entry), stored }));
  }

  #makeEntry(): QueueEntry | undefined {
    const { address, unit, level, instrument, delivery, procedure: code } = this.#host;
    const item = instrument.factors[0]?.items[0];
    if (!isOpen(delivery) || !this.#id || !address || !unit || !item) return undefined;
    if (level === undefined) return undefined;
    // A removed attribute reads null, an empty one '': both are no procedure.
    const procedure = code || undefined;
    const invitation = this.#host.invitation || undefined;
    const answeredOn = dayInVietNam(new Date());
    const context = { id: this.#id, unit, procedure, answeredOn, invitation };
    return queueEntryOf(createResponse(instrument, { [item.key]: level }, context), address);
  }

  /** Nobody else may read it in the address, wherever the next rating of this page comes from. */
  #takeInvitation(): void {
    const { unit, procedure, instrument, sharedDevice } = this.#host;
    if (!sharedDevice) this.#host.invitation ||= takeInvitation(unit, procedure, instrument.id);
  }

  #subscribe(): void {
    this.#leaveQueues();
    this.#address = this.#host.address;
    // Detached while it was on its way: ask again; the collector answers with the first receipt.
    const entry = isWaitedFor(this.#host.delivery) ? this.#entry : undefined;
    for (const address of new Set([this.#address, entry?.address])) this.#listenTo(address);
    if (entry) void queueFor(entry.address).add(entry, this.#onNews);
  }

  #listenTo(address: string | undefined): void {
    if (address) this.#unsubscribe.push(queueFor(address).subscribe(this.#onNews));
  }

  #leaveQueues(): void {
    for (const leave of this.#unsubscribe.splice(0)) leave();
  }

  /** What the queue says: about our own response, or about one of an earlier visit. */
  #onNews: QueueListener = (entry, state, first) => {
    const own = entry.id === this.#entry?.id;
    if (own) this.#host.delivery = state;
    else this.#noteEarlier(entry, state);
    // It can be used once.
    if (own && state.step === 'sent') this.#host.invitation = undefined;
    if (first) fireOutcome(this.#host, entry, state);
    // One try is all that a rating that was taken away gets now; it is stored for the next visit.
    if (own && !this.#host.isConnected && state.step !== 'sending') this.#leaveQueues();
  };

  /** Outcomes of responses that were never shown here (another tab's) need no words here. */
  #noteEarlier({ id }: QueueEntry, state: DeliveryState): void {
    if (!isUnderWay(state) && !this.#earlier.has(id)) return;
    this.#earlier = new Map(this.#earlier).set(id, state);
    this.#host.requestUpdate();
  }
}

const isWaitedFor = (state: RatingState | undefined): boolean =>
  isGiven(state) && isUnderWay(state);
