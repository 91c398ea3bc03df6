import { SipasScore } from './sipas-score.ts';

// A second copy of this file on a page, of any version, leaves the first one in place.
if (!customElements.get('sipas-score')) customElements.define('sipas-score', SipasScore);

declare global {
  interface HTMLElementTagNameMap {
    'sipas-score': SipasScore;
  }
}

export { SipasScore };
