import { html, nothing, type TemplateResult } from 'lit';
import { type DeliveryState, isUnderWay } from '../delivery/queue-entry.ts';
import { formatMoment } from '../localization/format.ts';
import type { SurveyStrings } from '../localization/strings.ts';

/** What the buttons of the delivery step do. */
export interface DeliveryActions {
  tryNow: () => void;
  backToAnswers: () => void;
  newResponse: () => void;
}

/** What can be done next; while a response is on its way, nothing. */
const NEXT = { waiting: 'tryNow', sent: 'newResponse', refused: 'backToAnswers' } as const;

/** Shows why a response was refused. */
export type Reasons = (
  refused: Extract<DeliveryState, { step: 'refused' }>,
  strings: SurveyStrings,
) => TemplateResult;

/** One sentence that is true about the response right now. */
export function deliverySentence(state: DeliveryState, strings: SurveyStrings): string {
  const isUnstored = state.step === 'waiting' && !state.stored;
  return isUnstored ? strings.waitingUnstored : sentenceOf(state, strings, strings);
}

/** The same about a response of an earlier visit. */
export function earlierSentence(state: DeliveryState, strings: SurveyStrings): string {
  return sentenceOf(state, strings.earlier, strings);
}

function sentenceOf(
  state: DeliveryState,
  words: SurveyStrings['earlier'],
  { language }: SurveyStrings,
): string {
  if (state.step !== 'sent') return words[state.step];
  const { receivedAt, counted } = state.receipt;
  return words.sent(formatMoment(new Date(receivedAt), language), counted);
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
      <div class="actions">
        ${step === 'sending' ? nothing : renderButton(step, strings, actions)}
      </div>
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
    ${isUnderWay(state) && !state.stored ? html`<p>${strings.storageBlocked}</p>` : nothing}
    ${state.step === 'refused' ? reasons?.(state, strings) : nothing}
  `;
}

function renderButton(
  step: keyof typeof NEXT,
  strings: SurveyStrings,
  actions: DeliveryActions,
): TemplateResult {
  const next = NEXT[step];
  return html`
    <button type="button" class="quiet" part="button" @click=${actions[next]}>
      ${strings[next]}
    </button>
  `;
}
