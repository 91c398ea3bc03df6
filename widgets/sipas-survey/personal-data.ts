import { html, type TemplateResult } from 'lit';
import { findPersonalData, type PersonalData } from '#core/survey/personal-data.ts';
import type { Answers } from '#core/survey/response.ts';
import { questionStrings } from '../localization/question-strings.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import { itemId } from './render-notice.ts';

/** What looks like personal data in the open answers. */
function personalDataIn(answers: Answers): (PersonalData & { key: string })[] {
  return Object.entries(answers).flatMap(([key, answer]) =>
    typeof answer === 'string' ? findPersonalData(answer).map((found) => ({ ...found, key })) : [],
  );
}

/** Shown when an open answer has what may point to a person: the survey is anonymous. */
export function renderPersonalData(
  answers: Answers,
  strings: SurveyStrings,
  sendAnyway: () => void,
): TemplateResult {
  const words = questionStrings(strings);
  const link = ({ key, kind, text }: PersonalData & { key: string }): TemplateResult => html`
    <li><a href="#${itemId(key)}">${words.personalData[kind]}: ${text}</a></li>
  `;
  return html`
    <div class="notice" part="notice" role="group" aria-labelledby="notice">
      <h3 tabindex="-1" id="notice">${words.personalDataTitle}</h3>
      <p>${words.personalDataText}</p>
      <ul>
        ${personalDataIn(answers).map(link)}
      </ul>
      <button type="button" part="button" @click=${sendAnyway}>${words.sendAnyway}</button>
    </div>
  `;
}

/** Whether an open answer has what may point to a person. */
export const hasPersonalData = (answers: Answers): boolean => personalDataIn(answers).length > 0;
