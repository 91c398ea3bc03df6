import { css } from 'lit';

/** One large figure, what it rests on, then the parts; the interval is drawn and said. */
export const scoreStyles = css`
  .unit {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }

  .overall {
    margin-block-start: var(--_space);
  }

  .index {
    font-size: clamp(2.5em, 12cqi, 3.75em);
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }

  .interval {
    font-weight: 600;
    text-wrap: pretty;
  }

  .range {
    white-space: nowrap;
  }

  .interval::first-letter,
  dd::first-letter {
    text-transform: uppercase;
  }

  .hint,
  .empty {
    color: var(--_muted);
  }

  .hint {
    font-size: 0.9375em;
  }

  .empty,
  .state {
    margin-block-start: var(--_space);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_subtle);
    color: var(--_text);
  }

  .state button {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .bar {
    display: block;
    width: 100%;
    height: 16px;
    margin-block: calc(var(--_space) / 2);
    overflow: visible;
  }

  .track {
    fill: var(--_line);
  }

  .fill {
    fill: var(--_accent);
  }

  .whisker {
    fill: var(--_text);
  }

  .halo {
    fill: var(--_surface);
  }

  .basis {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dd {
    max-width: 42em;
    text-wrap: pretty;
  }

  .factors {
    margin-block-start: calc(var(--_space) * 2);
  }

  .factor {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  h4 {
    flex: 1 1 12em;
    margin: 0;
    font-size: 1em;
    font-weight: 600;
    text-wrap: pretty;
  }

  .figure {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  summary {
    width: fit-content;
    min-height: max(44px, 2.75em);
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  table,
  tbody,
  tr,
  td,
  tbody th {
    display: block;
  }

  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tbody tr {
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  th {
    padding: 0;
    font-weight: 400;
    text-align: start;
    text-wrap: pretty;
  }

  td {
    padding: 0;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .notice {
    margin-block-start: calc(var(--_space) * 2);
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_notice);
    max-width: 42em;
    text-wrap: pretty;
  }

  @container (min-width: 38em) {
    .basis {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    }

    table {
      display: table;
    }

    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    td,
    tbody th {
      display: table-cell;
      padding: 0.6em 0 0.6em 1em;
      vertical-align: baseline;
      border-block-start: 1px solid var(--_line);
    }

    td,
    thead th:not(:first-child) {
      text-align: end;
      white-space: nowrap;
    }

    thead th {
      padding: 0 0 0.4em 1em;
      color: var(--_muted);
      font-size: 0.9375em;
      vertical-align: bottom;
    }

    th:first-child {
      padding-inline-start: 0;
      width: 55%;
    }

    .label {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .fill {
      fill: GrayText;
    }

    .whisker {
      fill: CanvasText;
    }

    .halo {
      fill: Canvas;
    }
  }
`;
