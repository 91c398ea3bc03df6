import { html, nothing, type TemplateResult } from 'lit';
import type {
  ChoiceQuestion, ChoicesQuestion, Note, NumberQuestion, Question, RatingsQuestion, TextQuestion,
} from '#core/survey/question.ts';
import type { Level, Scale } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import { questionStrings } from '../localization/question-strings.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import { itemId } from './render-notice.ts';

/** What questions need besides themselves. */
export interface QuestionView {
  answers: Answers;
  strings: SurveyStrings;
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
      case 'note':
        return renderNote(question, view);
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

function renderNote({ wording }: Note, { strings }: QuestionView): TemplateResult {
  return html`<p class="introduction" part="item">${wording[strings.language]}</p>`;
}

function renderOptions(
  question: ChoiceQuestion | ChoicesQuestion,
  { answers, strings }: QuestionView,
): TemplateResult {
  const { key, kind, wording, options } = question;
  const given = answers[key];
  const chosen: readonly unknown[] = Array.isArray(given) ? given : [given];
  const several = kind === 'choices';
  const ofKind = several ? questionStrings(strings).severalHint : undefined;
  const { hint, describedBy } = hintOf(question, strings, ofKind);
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
    <fieldset id=${itemId(key)} part="item" aria-describedby=${describedBy}>
      <legend class="asked">${wording[strings.language]}</legend>
      ${hint}
      <div class="options">${options.map(option)}</div>
    </fieldset>
  `;
}

/** Words below a question, its own and those that all of its kind have, and the id of them. */
function hintOf(
  { key, hint }: Exclude<Question, Note>,
  { language }: SurveyStrings,
  ofKind?: string,
): { hint: TemplateResult | typeof nothing; describedBy: string | typeof nothing } {
  const words = [hint?.[language], ofKind].filter((part) => part !== undefined).join(' ');
  if (words === '') return { hint: nothing, describedBy: nothing };
  const describedBy = `${itemId(key)}-hint`;
  return { hint: html`<p class="hint" id=${describedBy}>${words}</p>`, describedBy };
}

function renderRatings(
  question: RatingsQuestion,
  view: QuestionView,
): TemplateResult {
  const { key, wording, scale, items } = question;
  const { strings } = view;
  const { hint, describedBy } = hintOf(question, strings);
  return html`
    <fieldset id=${itemId(key)} part="item" aria-describedby=${describedBy}>
      <legend class="asked">${wording[strings.language]}</legend>
      ${hint}
      ${items.map(
        (item) => html`
          <fieldset class="row" id=${itemId(item.key)}>
            <legend>${item.wording[strings.language]}</legend>
            ${renderLevels(scale, item.key, view)}
          </fieldset>
        `,
      )}
    </fieldset>
  `;
}

/** The radio buttons of a scale for one row or criterion. */
export function renderLevels(
  { levels }: Scale,
  key: string,
  { answers, strings }: QuestionView,
): TemplateResult {
  const level = ({ value, label }: Level): TemplateResult => html`
    <label part="level">
      <input type="radio" name=${key} value=${value} .checked=${answers[key] === value} />
      <span>${label[strings.language]}</span>
    </label>
  `;
  return html`<div class="levels" part="levels">${levels.map(level)}</div>`;
}

function renderText(
  question: TextQuestion,
  { answers, strings }: QuestionView,
): TemplateResult {
  const { key, wording, maxLength } = question;
  const { hint, describedBy } = hintOf(question, strings, questionStrings(strings).namelessHint);
  const id = itemId(key);
  return html`
    <div class="field" id=${id} part="item">
      <label class="asked" for="${id}-input">${wording[strings.language]}</label>
      ${hint}
      <textarea
        id="${id}-input"
        part="input"
        name=${key}
        rows="4"
        maxlength=${maxLength}
        aria-describedby=${describedBy}
        .value=${String(answers[key] ?? '')}
      ></textarea>
    </div>
  `;
}

function renderNumber(
  question: NumberQuestion,
  { answers, strings }: QuestionView,
): TemplateResult {
  const { key, wording, min, max } = question;
  const { hint, describedBy } = hintOf(question, strings);
  const id = itemId(key);
  return html`
    <div class="field" id=${id} part="item">
      <label class="asked" for="${id}-input">${wording[strings.language]}</label>
      ${hint}
      <input
        id="${id}-input"
        part="input"
        aria-describedby=${describedBy}
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
