import '../sipas-rating/define.ts';
import '../sipas-survey/define.ts';
import { SipasKiosk } from './sipas-kiosk.ts';

// A second copy of this file on a page, of any version, leaves the first one in place.
if (!customElements.get('sipas-kiosk')) customElements.define('sipas-kiosk', SipasKiosk);

declare global {
  interface HTMLElementTagNameMap {
    'sipas-kiosk': SipasKiosk;
  }
}

export { SipasKiosk };
