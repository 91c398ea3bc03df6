import { css } from 'lit';

/**
 * Design tokens. A portal sets the public `--sipas-…` properties anywhere above the element; what
 * it leaves out has a neutral default. The `--_…` names are private.
 *
 * Dark colours follow `color-scheme`, which the page inherits down to us: a page that declares
 * `color-scheme: dark` or `light dark` gets them, a page that does not stays light.
 * Sizes start at 16 px even where a page shrinks its root font, and grow with the reader's setting.
 */
export const tokens = css`
  :host {
    --_text: var(--sipas-color-text, #1b2631);
    --_muted: var(--sipas-color-muted, #4d5b69);
    --_line: var(--sipas-color-line, #cfd6dd);
    --_control: var(--sipas-color-control, #6b7886);
    --_surface: var(--sipas-color-surface, #ffffff);
    --_subtle: var(--sipas-color-subtle, #f3f6f8);
    --_accent: var(--sipas-color-accent, #0b5a8f);
    --_on-accent: var(--sipas-color-on-accent, #ffffff);
    --_tint: var(--sipas-color-tint, #e8f1f7);
    --_notice: var(--sipas-color-notice, #a1460b);
    --_space: var(--sipas-space, var(--_compact, 16px));
    --_radius: var(--sipas-radius, 8px);

    display: block;
    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--sipas-font-family, inherit);
    font-size: var(--sipas-font-size, max(1rem, 16px));
    font-weight: 400;
    /* Room for the stacked marks of Vietnamese capitals: Ễ, Ộ, Ặ. */
    line-height: var(--_line-height, 1.6);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
    container-type: inline-size;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--sipas-color-text, light-dark(#1b2631, #e7ecf1));
      --_muted: var(--sipas-color-muted, light-dark(#4d5b69, #a9b6c3));
      --_line: var(--sipas-color-line, light-dark(#cfd6dd, #3c4853));
      --_control: var(--sipas-color-control, light-dark(#6b7886, #8b99a7));
      --_surface: var(--sipas-color-surface, light-dark(#ffffff, #151c23));
      --_subtle: var(--sipas-color-subtle, light-dark(#f3f6f8, #1d262f));
      --_accent: var(--sipas-color-accent, light-dark(#0b5a8f, #7cc0ee));
      --_on-accent: var(--sipas-color-on-accent, light-dark(#ffffff, #0d1a24));
      --_tint: var(--sipas-color-tint, light-dark(#e8f1f7, #1b3040));
      --_notice: var(--sipas-color-notice, light-dark(#a1460b, #f0a66f));
    }
  }

  /* Less air; targets, type and the room for stacked marks stay. An element inside inherits it. */
  :host([density='compact']) {
    --_compact: 10px;
    --_line-height: 1.45;
  }

  :host([hidden]) {
    display: none;
  }
`;

/** What both elements share: headings, buttons, links, focus. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .frame {
    padding: calc(var(--_space) * 1.25) var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 1.5em;
    line-height: 1.3;
    font-weight: 650;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.2em;
    line-height: 1.35;
    font-weight: 650;
    text-wrap: balance;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  button {
    min-height: max(44px, 2.75em);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button.quiet {
    background: transparent;
    color: var(--_accent);
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Headings take the focus when a step changes: a reader is moved there, nothing is activated. */
  [tabindex='-1']:focus {
    outline: none;
  }

  [tabindex='-1']:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }

  @container (min-width: 38em) {
    .frame {
      padding: calc(var(--_space) * 2);
    }
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
`;
