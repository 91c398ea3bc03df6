import { SipasQuestion } from './sipas-question.ts';

// A second copy of this file on a page, of any version, leaves the first one in place.
if (!customElements.get('sipas-question')) customElements.define('sipas-question', SipasQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'sipas-question': SipasQuestion;
  }
}

export { SipasQuestion };
