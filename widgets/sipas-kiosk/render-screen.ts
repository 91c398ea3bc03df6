import { html, nothing, type TemplateResult } from 'lit';
import type { KioskStrings } from '../localization/kiosk-strings.ts';
import type { Unsent } from './unsent-watch.ts';

/** The words after sending, and the button that makes room for the next person. */
export function renderThanks(strings: KioskStrings, finish: () => void): TemplateResult {
  return html`
    <div class="thanks" part="thanks">
      <p class="strong">${strings.thanksTitle}</p>
      <p>${strings.thanksText}</p>
      <button type="button" part="button" @click=${finish}>${strings.finish}</button>
    </div>
  `;
}

/** For the official: not read out by itself, since it changes while a citizen answers. */
export function renderQueue(strings: KioskStrings, unsent: Unsent): TemplateResult {
  const { stored, unstored, refused } = unsent;
  return html`
    <div class="queue" part="queue">
      <p>
        <b>${strings.forOfficials}</b>
        ${stored + unstored === 0 ? strings.nothingUnsent : nothing}
        ${stored > 0 ? strings.stored(stored) : nothing}
        ${unstored > 0 ? strings.unstored(unstored) : nothing}
        ${refused > 0 ? strings.refused(refused) : nothing}
      </p>
    </div>
  `;
}

/** `role="timer"` is not read out at each change: the sentence above it has said the time once. */
export function renderWarning(
  strings: KioskStrings,
  warningSeconds: number,
  secondsLeft: number,
  goOn: (event: Event) => void,
): TemplateResult {
  return html`
    <dialog
      part="dialog"
      role="alertdialog"
      lang=${strings.language}
      aria-labelledby="warning-title"
      aria-describedby="warning-text"
      @click=${goOn}
      @keyup=${goOn}
      @cancel=${goOn}
    >
      <h2 id="warning-title">${strings.warningTitle}</h2>
      <p id="warning-text">${strings.warningText(warningSeconds)}</p>
      <p class="countdown" part="countdown" role="timer">
        <b>${secondsLeft}</b> ${strings.secondsLeft}
      </p>
      <button type="button" part="button" autofocus>${strings.stillHere}</button>
    </dialog>
  `;
}
