import { SipasRating } from './sipas-rating.ts';

// A second copy of this file on a page, of any version, leaves the first one in place.
if (!customElements.get('sipas-rating')) customElements.define('sipas-rating', SipasRating);

declare global {
  interface HTMLElementTagNameMap {
    'sipas-rating': SipasRating;
  }
}

export { SipasRating };
