import { SipasPaper } from './sipas-paper.ts';

// A second copy of this file on a page, of any version, leaves the first one in place.
if (!customElements.get('sipas-paper')) customElements.define('sipas-paper', SipasPaper);

declare global {
  interface HTMLElementTagNameMap {
    'sipas-paper': SipasPaper;
  }
}

export { SipasPaper };
