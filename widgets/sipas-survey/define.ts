import { SipasSurvey } from './sipas-survey.ts';

// A second copy of this file on a page, of any version, leaves the first one in place.
if (!customElements.get('sipas-survey')) customElements.define('sipas-survey', SipasSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'sipas-survey': SipasSurvey;
  }
}

export { SipasSurvey };
