import { css } from 'lit';

/** A question that stands alone in a form of the portal: no card, no space around it. */
export const questionElementStyles = css`
  .all,
  .all > [part='item'] {
    margin-block-start: 0;
  }

  .error {
    margin-block-end: calc(var(--_space) / 4);
    color: var(--_notice);
    font-weight: 600;
  }

  [part='item'] ~ * > .error {
    margin-block-start: calc(var(--_space) / 2);
  }

  .all.faulty {
    padding-inline-start: calc(var(--_space) * 0.75);
    border-inline-start: 4px solid var(--_notice);
  }

  p + button {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  label:has(:disabled) {
    color: var(--_muted);
    cursor: not-allowed;
  }

  :is(textarea, input[type='number']):disabled {
    background: var(--_subtle);
    color: var(--_muted);
  }
`;
