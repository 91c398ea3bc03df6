import { html, nothing, type TemplateResult } from 'lit';
import { type Factor, type Instrument, itemsOf, type Scale } from '#core/survey/instrument.ts';
import type { Question } from '#core/survey/question.ts';
import type { Answers } from '#core/survey/response.ts';
import type { SurveyStrings } from '../localization/strings.ts';
import { itemId, type NumberedItem, renderBlanks, renderNoAnswers } from './render-notice.ts';
import type * as Questions from './questions.ts';

/** What is missing, or wants a second look, after "Gửi phiếu". */
export type SurveyNotice = 'no-answers' | 'personal-data' | 'blanks';

/** Everything that the form shows. */
export interface FormView {
  instrument: Instrument;
  answers: Answers;
  notice: SurveyNotice | undefined;
  strings: SurveyStrings;
  levels: (scale: Scale, key: string) => HTMLElement;
  /** Questions that are asked now, in front of the criteria and behind them. */
  before: readonly Question[];
  after: readonly Question[];
  /** Loaded where there are questions. */
  questions: typeof Questions | undefined;
  onSubmit: (event: SubmitEvent) => void;
  onChange: (event: Event) => void;
  onClick: (event: MouseEvent) => void;
  /** Light DOM that comes late. */
  onSlotChange: () => void;
  send: () => void;
}

/** The form: questions, criteria by factor, what is missing, the button. */
export function renderForm(view: FormView): TemplateResult {
  const { strings, instrument, questions } = view;
  const { onSubmit, onChange, onClick, onSlotChange } = view;
  const { eligibility } = instrument;
  const rest = (): TemplateResult => renderRest(view);
  return html`
    <div class="introduction" part="introduction">
      ${strings.introduction.map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    <slot @slotchange=${onSlotChange}></slot>
    <form
      novalidate
      autocomplete="off"
      aria-labelledby="title"
      @submit=${onSubmit}
      @change=${onChange}
      @click=${onClick}
    >
      ${eligibility ? questions?.renderEligibility(eligibility, view, rest) : rest()}
    </form>
  `;
}

/** What everybody is asked whom the form is for. */
function renderRest(view: FormView): TemplateResult {
  const { instrument, answers, notice, strings, send } = view;
  const items = itemsOf(instrument).map((item, index) => ({ item, number: index + 1 }));
  const blanks = items.filter(({ item }) => !(item.key in answers));
  const reviewing = notice === 'blanks' && blanks.length > 0;
  return html`
    ${renderAsked(view.before, view)}
    ${instrument.factors.map((factor, index) => renderFactor(factor, index + 1, items, view))}
    ${renderAsked(view.after, view)}
    <p class="progress" part="progress">
      ${strings.progress(items.length - blanks.length, items.length)}
    </p>
    ${notice === 'no-answers' ? renderNoAnswers(items[0], strings) : nothing}
    ${notice === 'personal-data' ? view.questions?.renderPersonalData(answers, strings, send) : nothing}
    ${reviewing ? renderBlanks(blanks, strings, send) : nothing}
    <div class="actions" ?hidden=${reviewing}>
      ${reviewing
        ? nothing
        : html`<button type="submit" part="button">${strings.submit}</button>`}
    </div>
  `;
}

function renderAsked(questions: readonly Question[], view: FormView): unknown {
  if (questions.length === 0 || !view.questions) return nothing;
  return html`<section>${view.questions.renderQuestions(questions, view)}</section>`;
}

function renderFactor(
  factor: Factor,
  number: number,
  items: readonly NumberedItem[],
  view: FormView,
): TemplateResult {
  const own = items.filter(({ item }) => factor.items.includes(item));
  return html`
    <section part="factor" aria-labelledby="factor-${number}">
      <h3 id="factor-${number}">${number}. ${factor.name[view.strings.language]}</h3>
      ${own.map((item) => renderItem(item, view))}
    </section>
  `;
}

function renderItem({ item, number }: NumberedItem, view: FormView): TemplateResult {
  const { instrument, answers, notice, strings, levels } = view;
  const blank = notice === 'blanks' && !(item.key in answers);
  const id = itemId(item.key);
  return html`
    <fieldset
      id=${id}
      part="item"
      class=${blank ? 'blank' : ''}
      aria-describedby=${blank ? `${id}-blank` : nothing}
    >
      <legend><span class="number">${number}.</span> ${item.wording[strings.language]}</legend>
      ${blank
        ? html`<p class="unanswered" id="${id}-blank">${strings.unansweredMark}</p>`
        : nothing}
      ${levels(instrument.scale, item.key)}
    </fieldset>
  `;
}
