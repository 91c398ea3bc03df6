import { css } from 'lit';

/**
 * A sheet of A4 in every theme: black on white, boxes drawn by borders, since printers leave out
 * backgrounds. On the screen it shows what will be printed.
 */
export const paperStyles = css`
  :host {
    color: #000;
    color-scheme: light;
    /* Room for the stacked marks of Vietnamese capitals, and one sheet for 22 criteria. */
    line-height: 1.32;
  }

  .frame {
    max-inline-size: 210mm;
    margin-inline: auto;
    padding: 12mm;
    border-color: #8a8a8a;
    border-radius: 0;
    background: #fff;
    font-size: var(--sipas-paper-font-size, 10pt);
  }

  h2 {
    font-size: 1.6em;
    text-align: center;
  }

  h3 {
    margin-block: 0.7em 0.1em;
    padding-block-end: 0.15em;
    border-block-end: 1px solid #000;
    font-size: 1.1em;
    break-after: avoid;
  }

  ul {
    list-style: none;
  }

  .source {
    margin-block: 0.3em 0.8em;
    text-align: center;
    text-wrap: balance;
  }

  .context {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.4em 1.5em;
    margin-block-end: 0.8em;
  }

  .context > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }

  dt::after {
    content: ':';
  }

  dd {
    flex: 1;
    min-inline-size: 8em;
    font-weight: 600;
  }

  dd code {
    margin-inline-start: 0.4em;
  }

  .blank {
    display: inline-block;
    inline-size: 100%;
    min-inline-size: 7em;
    block-size: 1.2em;
    border-block-end: 1px dotted #000;
  }

  p > .blank {
    inline-size: 7em;
  }

  .introduction {
    padding: 0.5em 0.8em;
    border: 1px solid #000;
  }

  .item,
  .question {
    padding-block: 0.35em 0.25em;
    break-inside: avoid;
  }

  /* A question with rows may be longer than a page; its rows stay whole. */
  .question:has(.item) {
    break-inside: auto;
  }

  .question > .strong,
  .hint {
    break-after: avoid;
  }

  .asked {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
  }

  .strong {
    margin-block-start: 0.6em;
    font-weight: 600;
  }

  .hint {
    font-style: italic;
  }

  code {
    color: #333;
    font-family: ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
    font-size: 0.78em;
    font-weight: 400;
    white-space: nowrap;
  }

  .levels,
  .options {
    gap: 0.2em 0.8em;
    margin-block-start: 0.3em;
  }

  /* Rows of one scale have the same words, so their boxes stand one below the other. */
  .levels {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }

  li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    break-inside: avoid;
  }

  .box {
    flex: none;
    inline-size: 4.2mm;
    block-size: 4.2mm;
    border: 0.35mm solid #000;
    translate: 0 0.7mm;
  }

  .lines > div {
    block-size: 8mm;
    border-block-end: 1px dotted #000;
  }

  .thanks {
    margin-block: 0.6em;
    font-weight: 600;
    text-align: center;
  }

  .keying {
    padding: 0.5em 0.8em;
    border: 1px solid #000;
    font-size: 0.78em;
    break-inside: avoid;
  }

  .hash {
    font-family: ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
    overflow-wrap: anywhere;
  }

  .actions {
    display: flex;
    justify-content: center;
    margin-block: var(--_space);
  }

  @container (max-width: 38em) {
    .frame {
      padding: 5mm;
    }

    .asked {
      flex-wrap: wrap;
      gap: 0 1em;
    }

    code {
      white-space: normal;
      overflow-wrap: anywhere;
    }

    .levels {
      flex-direction: column;
    }
  }

  @media print {
    :host {
      container-type: normal;
    }

    .frame {
      max-inline-size: none;
      padding: 0;
      border: 0;
    }

    .actions {
      display: none;
    }
  }
`;
