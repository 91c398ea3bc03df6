import { css } from 'lit';

/** A survey of several pages; loaded with them. */
export const pagesStyles = css`
  /* Below a bar of the portal, if there is one. */
  [data-page],
  [data-page] h3 {
    scroll-margin-block: 6em;
  }

  /* A page that comes is near the screen: with a guessed height it would be scrolled to in vain. */
  section[data-page],
  [data-page] section {
    contain: none;
    content-visibility: visible;
  }

  /* On paper all pages are one. */
  @media print {
    [data-page][hidden] {
      display: block;
    }
  }
`;
