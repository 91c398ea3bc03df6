import { css } from 'lit';

/**
 * What is far from the screen costs no layout: a whole survey, or the later factors of one. It
 * stays in the accessibility tree, and search and focus reach it. The heights are guesses until a
 * part was shown once; the margins leave room for a focus ring and a portal's shadow.
 *
 * The first factor is only drawn apart as the others are, on whole pixels. A browser asks where a
 * part is after it has laid out what is around it, one frame for each part inside another: its
 * questions would come a frame after the title.
 */
export const farStyles = css`
  :host,
  section {
    content-visibility: auto;
    overflow-clip-margin: 2em;
    contain-intrinsic-block-size: auto 5000px;
  }

  section {
    contain-intrinsic-block-size: auto 1200px;
  }

  section:first-child {
    contain: content;
    content-visibility: visible;
  }
`;
