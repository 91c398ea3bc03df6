import { css } from 'lit';

/** What is shown after the tap; comes with it. */
export const deliveryStyles = css`
  [part='status'] {
    max-width: 42em;
    text-wrap: pretty;
  }

  .earlier {
    margin-block: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_subtle);
  }

  .strong {
    font-weight: 600;
  }

  .actions {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .actions:has(button) {
    margin-block-start: var(--_space);
  }

  ul {
    padding-inline-start: 1.25em;
  }

  .full {
    margin-block-start: var(--_space);
  }

  :disabled label {
    background: var(--_surface);
    color: var(--_muted);
    cursor: default;
  }

  :disabled label:has(:checked) {
    background: var(--_tint);
    color: var(--_text);
  }

  @container (min-width: 38em) {
    .actions {
      display: flex;
      flex-wrap: wrap;
    }
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
