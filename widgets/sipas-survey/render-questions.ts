import { html, nothing, type TemplateResult } from 'lit';
import type {
  ChoiceQuestion, ChoicesQuestion, NumberQuestion, Question, RatingsQuestion, TextQuestion,
} from '#core/survey/question.ts';
import type { Scale } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import { itemId } from './render-notice.ts';

/** What questions need besides themselves. */
export interface QuestionView {
  answers: Answers;
  strings: SurveyStrings;
  /** The radio buttons of a scale for an item. */
  levels: (scale: Scale, key: string) => HTMLElement;
}

/**
 * Questions besides the criteria. Few forms have them, so this file is loaded only where one does.
 * None of them has to be answered.
 */
export function renderQuestions(
  questions: readonly Question[],
  view: QuestionView,
): TemplateResult[] {
  return questions.map((question) => {
    switch (question.kind) {
      case 'ratings':
        return renderRatings(question, view);
      case 'text':
        return renderText(question, view);
      case 'number':
        return renderNumber(question, view);
      default:
        return renderOptions(question, view);
    }
  });
}

function renderOptions(
  { key, kind, wording, options }: ChoiceQuestion | ChoicesQuestion,
  { answers, strings }: QuestionView,
): TemplateResult {
  const given = answers[key];
  const chosen: readonly unknown[] = Array.isArray(given) ? given : [given];
  const several = kind === 'choices';
  const option = (one: (typeof options)[number]): TemplateResult => html`
    <label part="option">
      <input
        type=${several ? 'checkbox' : 'radio'}
        name=${key}
        value=${one.key}
        data-option
        .checked=${chosen.includes(one.key)}
      />
      <span>${one.label[strings.language]}</span>
    </label>
  `;
  return html`
    <fieldset id=${itemId(key)} part="item">
      <legend class="asked">${wording[strings.language]}</legend>
      ${several ? html`<p class="hint">${strings.severalHint}</p>` : nothing}
      <div class="options">${options.map(option)}</div>
    </fieldset>
  `;
}

function renderRatings(
  { key, wording, scale, items }: RatingsQuestion,
  { strings, levels }: QuestionView,
): TemplateResult {
  return html`
    <fieldset id=${itemId(key)} part="item">
      <legend class="asked">${wording[strings.language]}</legend>
      ${items.map(
        (item) => html`
          <fieldset class="row" id=${itemId(item.key)}>
            <legend>${item.wording[strings.language]}</legend>
            ${levels(scale, item.key)}
          </fieldset>
        `,
      )}
    </fieldset>
  `;
}

function renderText(
  { key, wording, maxLength }: TextQuestion,
  { answers, strings }: QuestionView,
): TemplateResult {
  const id = itemId(key);
  return html`
    <div class="field" id=${id} part="item">
      <label class="asked" for="${id}-input">${wording[strings.language]}</label>
      <p class="hint" id="${id}-hint">${strings.namelessHint}</p>
      <textarea
        id="${id}-input"
        part="input"
        name=${key}
        rows="4"
        maxlength=${maxLength}
        aria-describedby="${id}-hint"
        .value=${String(answers[key] ?? '')}
      ></textarea>
    </div>
  `;
}

function renderNumber(
  { key, wording, min, max }: NumberQuestion,
  { answers, strings }: QuestionView,
): TemplateResult {
  const id = itemId(key);
  return html`
    <div class="field" id=${id} part="item">
      <label class="asked" for="${id}-input">${wording[strings.language]}</label>
      <input
        id="${id}-input"
        part="input"
        type="number"
        inputmode="numeric"
        name=${key}
        min=${min}
        max=${max}
        .value=${String(answers[key] ?? '')}
      />
    </div>
  `;
}
