import { css } from 'lit';

/** Questions besides the criteria; loaded with them. */
export const questionStyles = css`
  .row {
    margin-block-start: var(--_space);
  }

  .asked {
    display: block;
    font-weight: 600;
  }

  .hint {
    max-width: 42em;
    color: var(--_muted);
    font-size: 0.875em;
    margin-block-end: calc(var(--_space) / 2);
  }

  .field {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .options {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    overflow-clip-margin: 4px;
  }

  textarea,
  input[type='number'] {
    width: 100%;
    max-width: 42em;
    min-height: max(44px, 2.75em);
    margin-block-start: calc(var(--_space) / 4);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    resize: vertical;
    scroll-margin-block: 6em;
  }

  input[type='number'] {
    display: block;
    max-width: 8em;
  }
`;
