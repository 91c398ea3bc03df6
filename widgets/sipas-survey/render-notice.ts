import { html, type TemplateResult } from 'lit';
import type { Item, Vietnamese } from '#core/survey/instrument.ts';
import { inLanguage } from '../localization/in-language.ts';
import type { SurveyStrings } from '../localization/strings.ts';

/** A criterion and its place on the form, from 1. */
export interface NumberedItem {
  item: Item<Vietnamese>;
  number: number;
}

/** Id of the group of radio buttons of an item inside the shadow root. */
export const itemId = (key: string): string => `item-${key}`;

/** Shown when "Gửi phiếu" is pressed on an empty form: an error, nothing was sent. */
export function renderNoAnswers(
  first: NumberedItem | undefined,
  strings: SurveyStrings,
): TemplateResult {
  return html`
    <div class="notice" part="notice" role="group" aria-labelledby="notice">
      <h3 tabindex="-1" id="notice">${strings.noAnswersTitle}</h3>
      <p>${strings.noAnswersText}</p>
      <ul>
        <li><a href="#${itemId(first?.item.key ?? '')}">${strings.toFirstItem}</a></li>
      </ul>
    </div>
  `;
}

/** Shown when some criteria are blank: links to them, and the way to send what there is. */
export function renderBlanks(
  blanks: readonly NumberedItem[],
  strings: SurveyStrings,
  sendAnswered: () => void,
): TemplateResult {
  const { language } = strings;
  const link = ({ item: { key, wording }, number }: NumberedItem): TemplateResult => html`
    <li><a href="#${itemId(key)}">${number}. ${inLanguage(wording, language)}</a></li>
  `;
  return html`
    <div class="notice" part="notice" role="group" aria-labelledby="notice">
      <h3 tabindex="-1" id="notice">${strings.blanksTitle(blanks.length)}</h3>
      <p>${strings.blanksText}</p>
      <button type="button" part="button" @click=${sendAnswered}>${strings.submitAnswered}</button>
      <ul>
        ${blanks.map(link)}
      </ul>
    </div>
  `;
}
