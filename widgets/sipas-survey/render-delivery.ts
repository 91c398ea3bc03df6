import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryState } from '../delivery/queue-entry.ts';
import { formatMoment } from '../localization/format.ts';
import type { SurveyStrings } from '../localization/strings.ts';

/** What the buttons of the delivery step do. */
export interface DeliveryActions {
  tryNow: () => void;
  backToAnswers: () => void;
  newResponse: () => void;
}

/** Shows why a response was refused. */
export type Reasons = (
  refused: Extract<DeliveryState, { step: 'refused' }>,
  strings: SurveyStrings,
) => TemplateResult;

/** One sentence that is true about the response right now. */
export function deliverySentence(state: DeliveryState, strings: SurveyStrings): string {
  if (state.step === 'sending') return strings.sending;
  if (state.step === 'waiting') return state.stored ? strings.waiting : strings.waitingUnstored;
  if (state.step === 'refused') return strings.refused;
  return strings.sent(momentOf(state.receipt.receivedAt, strings), state.receipt.counted);
}

/** The same about a response of an earlier visit. */
export function earlierSentence(state: DeliveryState, strings: SurveyStrings): string {
  const { earlier } = strings;
  if (state.step !== 'sent') return earlier[state.step];
  return earlier.sent(momentOf(state.receipt.receivedAt, strings), state.receipt.counted);
}

/** The step after "Gửi phiếu": status in words, reasons of a refusal, what can be done next. */
export function renderDelivery(
  state: DeliveryState,
  strings: SurveyStrings,
  actions: DeliveryActions,
  reasons?: Reasons,
): TemplateResult {
  const { step } = state;
  return html`
    <div class="delivery" part="delivery" data-step=${step}>
      <h3 tabindex="-1" id="delivery">${strings.deliveryTitle}</h3>
      <div role="status" part="status">${renderStatus(state, strings, reasons)}</div>
      <div class="actions">${renderButtons(step, strings, actions)}</div>
    </div>
  `;
}

/** What is true about the response, with the reasons of a refusal. */
export function renderStatus(
  state: DeliveryState,
  strings: SurveyStrings,
  reasons?: Reasons,
): TemplateResult {
  return html`
    <p class="strong">${deliverySentence(state, strings)}</p>
    ${isUnsafe(state) ? html`<p>${strings.storageBlocked}</p>` : nothing}
    ${state.step === 'refused' ? reasons?.(state, strings) : nothing}
  `;
}

function isUnsafe(state: DeliveryState): boolean {
  return (state.step === 'sending' || state.step === 'waiting') && !state.stored;
}

function renderButtons(
  step: DeliveryState['step'],
  strings: SurveyStrings,
  actions: DeliveryActions,
): TemplateResult | typeof nothing {
  const { newResponse, backToAnswers, tryNow } = actions;
  if (step === 'waiting') return renderButton(strings.tryNow, tryNow);
  if (step === 'sent') return renderButton(strings.newResponse, newResponse);
  if (step === 'refused') return renderButton(strings.backToAnswers, backToAnswers);
  return nothing;
}

function renderButton(words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="quiet" part="button" @click=${act}>${words}</button>`;
}

function momentOf(receivedAt: string, strings: SurveyStrings): string {
  return formatMoment(new Date(receivedAt), strings.language);
}
