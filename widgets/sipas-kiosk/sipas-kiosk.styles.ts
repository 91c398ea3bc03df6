import { css } from 'lit';

/**
 * The screen of a counter: the form fills it from top to bottom. Everything in the survey follows its
 * font size, so 22 pixels make every target at least 60 pixels high (2.75 em).
 */
export const kioskStyles = css`
  :host {
    --sipas-font-size: var(--sipas-kiosk-font-size, max(1.375rem, 22px));

    min-block-size: 100vh;
    min-block-size: 100dvh;
    font-size: var(--sipas-font-size);
    background: var(--_surface);
    /* A kiosk is no page to be zoomed by a second tap; two fingers still enlarge it. */
    touch-action: manipulation;
  }

  :host(:not([hidden])) {
    display: flex;
    flex-direction: column;
    align-items: center;
  }

  .frame {
    flex: 1;
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: var(--sipas-kiosk-width, 60rem);
    padding: 0;
    border: 0;
  }

  :is(sipas-survey, sipas-rating)::part(frame) {
    border: 0;
  }

  /* One question has the whole screen: targets for a hand that reaches over a counter. */
  sipas-rating::part(level) {
    min-block-size: 5em;
    justify-content: center;
  }

  .frame > p {
    padding: calc(var(--_space) * 2);
  }

  .thanks {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) / 2);
    margin: 0 var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5) var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  /* At the foot of the screen, and quiet: it is not for the one who answers. */
  .queue {
    margin-block-start: auto;
    padding: var(--_space) calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 0.75em;
  }

  .strong {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.3;
  }

  .thanks button,
  dialog button {
    margin-block-start: var(--_space);
    padding-inline: 1.5em;
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(32rem, calc(100% - 2 * var(--_space)));
    max-block-size: calc(100% - 2 * var(--_space));
    padding: calc(var(--_space) * 1.5);
    border: 2px solid var(--_notice);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    text-align: center;
    text-wrap: pretty;
  }

  dialog > p {
    margin-block-start: var(--_space);
  }

  dialog::backdrop {
    /* Dark enough that answers cannot be read across the counter. */
    background: rgb(8 14 20 / 95%);
  }

  dialog button {
    inline-size: 100%;
    min-block-size: 88px;
    font-size: 1.1em;
  }

  .countdown {
    color: var(--_muted);
  }

  .countdown b {
    color: var(--_text);
    font-size: 2.5em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 38em) {
    .thanks {
      margin-inline: calc(var(--_space) * 2);
      padding-inline: calc(var(--_space) * 1.5);
    }
  }
`;
