import { SipasQr } from './sipas-qr.ts';

// A second copy of this file on a page, of any version, leaves the first one in place.
if (!customElements.get('sipas-qr')) customElements.define('sipas-qr', SipasQr);

declare global {
  interface HTMLElementTagNameMap {
    'sipas-qr': SipasQr;
  }
}

export { SipasQr };
