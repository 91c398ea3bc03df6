import { css } from 'lit';

/** Phone first: five rows of words; a row of five where the element itself is wide enough. */
export const ratingStyles = css`
  p,
  [part='status'] {
    margin-block-start: calc(var(--_space) / 2);
    text-wrap: pretty;
  }

  [part='introduction'] {
    color: var(--_muted);
    font-size: 0.875em;
  }

  fieldset {
    min-width: 0;
    margin: var(--_space) 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 calc(var(--_space) / 2);
    font-weight: 600;
  }

  .levels {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: max(44px, 2.75em);
    padding: 0.5em var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    line-height: 1.4;
    cursor: pointer;
  }

  label:hover {
    background: var(--_subtle);
  }

  input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_text);
    font-weight: 600;
  }

  /* The ring goes around the whole target, not only around the small circle. */
  label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  @container (min-width: 38em) {
    .levels {
      grid-template-columns: repeat(5, 1fr);
    }

    label {
      flex-direction: column;
      gap: 0.4em;
      padding: 0.75em 0.5em;
      text-align: center;
      text-wrap: balance;
    }
  }
`;
