import { css } from 'lit';

/** Phone first: five rows of words; a row of five where the element itself is wide enough. */
export const surveyStyles = css`
  .context {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin-block-start: var(--_space);
  }

  .context dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .context dd {
    font-weight: 600;
    text-wrap: pretty;
  }

  .introduction {
    display: grid;
    gap: calc(var(--_space) / 2);
    max-width: 42em;
    margin-block-start: var(--_space);
    color: var(--_muted);
    text-wrap: pretty;
  }

  .said:not(:empty) {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_subtle);
  }

  section {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  section h3 {
    padding-block-end: calc(var(--_space) / 2);
    border-block-end: 2px solid var(--_text);
  }

  fieldset {
    min-width: 0;
    margin: calc(var(--_space) * 1.5) 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    display: block;
    max-width: 42em;
    padding: 0 0 calc(var(--_space) / 2);
    text-wrap: pretty;
  }

  .unanswered {
    margin-block-end: calc(var(--_space) / 2);
    color: var(--_notice);
    font-weight: 600;
  }

  .blank {
    position: relative;
    padding-inline-start: calc(var(--_space) * 0.75);
  }

  /* The border of a fieldset would begin at the middle of its legend. */
  .blank::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--_notice);
  }

  .levels {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    overflow-clip-margin: 4px;
  }

  /* Of a level, or of an option of a question. */
  label[part] {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: max(44px, 2.75em);
    padding: 0.5em var(--_space);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  label[part] + label {
    border-block-start: 1px solid var(--_line);
  }

  label[part]:hover {
    background: var(--_subtle);
  }

  /* A finger leaves its hover behind: what was just chosen must look chosen. */
  label[part]:has(:checked) {
    background: var(--_tint);
    font-weight: 600;
  }

  /* The ring goes around the whole target, not only around the small circle. */
  label:has(:focus-visible) {
    position: relative;
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }

  label :focus-visible {
    outline: none;
  }

  @supports not selector(:has(*)) {
    label :focus-visible {
      outline: 3px solid var(--_accent);
    }
  }

  label[part] input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  input {
    /* Neither the progress line nor a portal's own bar may hide the focused answer. */
    scroll-margin-block: 6em;
  }

  .progress {
    position: sticky;
    inset-block-end: 0;
    margin: calc(var(--_space) * 2) calc(var(--_space) * -1) 0;
    padding: calc(var(--_space) / 2) var(--_space);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .notice {
    margin-block: calc(var(--_space) * 1.5) var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_notice);
    border-radius: var(--_radius);
  }

  .notice p,
  .notice ul,
  .notice button {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .notice ul {
    display: grid;
    list-style: none;
  }

  .notice a {
    display: inline-block;
    min-height: 44px;
    padding-block: 0.6em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    margin-block-start: var(--_space);
  }

  .delivery {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }

  .delivery[data-step='refused'] {
    border-inline-start-color: var(--_notice);
  }

  .delivery p,
  .delivery ul {
    margin-block-start: calc(var(--_space) / 2);
    max-width: 42em;
  }

  .delivery ul {
    padding-inline-start: 1.25em;
  }

  .strong {
    font-weight: 600;
  }

  @media (max-height: 30em) {
    .progress {
      position: static;
    }
  }

  @container (min-width: 38em) {
    .context {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }

    .levels {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }

    .levels label {
      flex-direction: column;
      justify-content: flex-start;
      gap: 0.4em;
      padding: 0.75em 0.5em;
      text-align: center;
      text-wrap: balance;
      line-height: 1.4;
    }

    .levels label + label {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }

    .progress {
      margin-inline: calc(var(--_space) * -2);
      padding-inline: calc(var(--_space) * 2);
    }
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    label:has(:focus-visible) {
      outline: 3px solid Highlight;
    }
  }
`;
