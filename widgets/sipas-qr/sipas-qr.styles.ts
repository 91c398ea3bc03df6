import { css } from 'lit';

/** A card: the code on white in every theme, the words beside it, under it where there is no room. */
export const qrStyles = css`
  .frame {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    break-inside: avoid;
  }

  svg {
    display: block;
    flex: none;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) / 2);
    /* Readers expect dark on light; forced colours would paint both the same. */
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .text {
    flex: 1 1 16em;
    display: grid;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.2em;
  }

  /* A target for a finger, also where the address is one short line. */
  a {
    display: inline-block;
    min-height: 44px;
    padding-block: 0.6em;
    /* Addresses have no spaces; a digit or letter must not be taken for another. */
    overflow-wrap: anywhere;
    font-family: ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
    font-size: 0.95em;
  }

  @media print {
    :host {
      color: #000;
    }

    .frame {
      padding: 4mm;
      border-color: #000;
      background: none;
    }

    a {
      min-height: 0;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
  }
`;
