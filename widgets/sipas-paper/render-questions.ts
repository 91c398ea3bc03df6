import { html, nothing, type TemplateResult } from 'lit';
import { conditionWords } from '#core/survey/condition-words.ts';
import type { Instrument, Scale } from '#core/survey/instrument.ts';
import type { Condition, Option, Question } from '#core/survey/question.ts';
import type { PaperStrings } from '../localization/paper-strings.ts';

/** What every question of a sheet is written with. */
export interface SheetView {
  instrument: Instrument;
  strings: PaperStrings;
}

/** Lines for words by hand: as many as leave the form of 22 criteria on one sheet, both sides. */
const LINES = 4;

/** A criterion or a row: its sentence, its key, and a box in front of each word of the scale. */
export function renderRated(
  key: string,
  words: TemplateResult | string,
  scale: Scale,
  { strings }: SheetView,
): TemplateResult {
  return html`
    <div class="item" part="item">
      <p class="asked"><span>${words}</span> ${renderKey(key)}</p>
      <ul class="levels" part="levels">
        ${scale.levels.map(({ label }) => renderBox(label[strings.language]))}
      </ul>
    </div>
  `;
}

/** A question besides the criteria, as a sheet asks it. */
export function renderQuestion(question: Question, view: SheetView): TemplateResult {
  const { strings } = view;
  const { askIf, wording, key, kind } = question;
  const hint = 'hint' in question ? question.hint : undefined;
  const words = wording[strings.language];
  // Rows are keyed one by one, and a note asks nothing.
  const keyed = kind !== 'ratings' && kind !== 'note';
  return html`
    <div class="question" part=${keyed ? 'item' : nothing}>
      <p class="asked strong"><span>${words}</span> ${keyed ? renderKey(key) : nothing}</p>
      ${askIf ? html`<p class="hint">${conditionSentence(askIf, view)}</p>` : nothing}
      ${hint ? html`<p class="hint">${hint[strings.language]}</p>` : nothing}
      ${renderAnswer(question, view)}
    </div>
  `;
}

/** The sentence that stands in for skip logic on paper. */
function conditionSentence(condition: Condition, { instrument, strings }: SheetView): string {
  const { question, answers } = conditionWords(condition, instrument, strings.language);
  return strings.onlyIf(question, answers);
}

/** Lines to write on, with the request to name nobody. */
export function renderLines({ nameless }: PaperStrings): TemplateResult {
  return html`
    <p class="hint">${nameless}</p>
    <div class="lines" part="lines">${Array.from({ length: LINES }, () => html`<div></div>`)}</div>
  `;
}

function renderAnswer(question: Question, view: SheetView): unknown {
  const { strings } = view;
  switch (question.kind) {
    case 'ratings':
      return question.items.map(({ key, wording }) =>
        renderRated(key, wording[strings.language], question.scale, view),
      );
    case 'note':
      return nothing;
    case 'text':
      return renderLines(strings);
    case 'number':
      return html`
        <p><span class="blank"></span> ${strings.range(question.min, question.max)}</p>
      `;
    default:
      return renderOptions(question.options, question.kind === 'choices', strings);
  }
}

function renderOptions(
  options: readonly Option[],
  several: boolean,
  { language, several: hint }: PaperStrings,
): TemplateResult {
  return html`
    ${several ? html`<p class="hint">${hint}</p>` : nothing}
    <ul class="options">
      ${options.map(({ key, label }) => renderBox(label[language], renderKey(key)))}
    </ul>
  `;
}

function renderBox(label: string, behind: unknown = nothing): TemplateResult {
  return html`<li><span class="box"></span><span>${label} ${behind}</span></li>`;
}

function renderKey(key: string): TemplateResult {
  return html`<code part="key">${key}</code>`;
}
