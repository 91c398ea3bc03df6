import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyStrings } from '../localization/strings.ts';
import type { FormParts } from './form-parts.ts';
import { type NumberedItem, renderBlanks, renderNoAnswers } from './render-notice.ts';

/** What is missing, or wants a second look, after "Gửi phiếu". */
export type SurveyNotice = 'no-answers' | 'personal-data' | 'blanks';

/** Everything that the form shows. */
export interface FormView {
  /** The criteria as nodes, and what is needed to speak of them. */
  criteria: HTMLElement;
  items: readonly NumberedItem[];
  blanks: readonly NumberedItem[];
  notice: SurveyNotice | undefined;
  strings: SurveyStrings;
  /** Loaded where there is more than criteria. */
  parts: FormParts | undefined;
  onSubmit: (event: SubmitEvent) => void;
  onChange: (event: Event) => void;
  onClick: (event: MouseEvent) => void;
  /** Light DOM that comes late. */
  onSlotChange: () => void;
  send: () => void;
}

/** The form: questions, criteria by factor, what is missing, the button. */
export function renderForm(view: FormView): TemplateResult {
  const { strings, parts, onSubmit, onChange, onClick, onSlotChange } = view;
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
      ${parts?.renderLimited(strings, rest) ?? rest()}
    </form>
  `;
}

/** What everybody is asked whom the form is for. */
function renderRest(view: FormView): TemplateResult {
  const { criteria, items, blanks, notice, strings, parts, send } = view;
  const reviewing = notice === 'blanks' && blanks.length > 0;
  return html`
    ${parts?.renderQuestions('before', strings)}
    ${criteria}
    ${parts?.renderQuestions('after', strings)}
    <p class="progress" part="progress">
      ${strings.progress(items.length - blanks.length, items.length)}
    </p>
    ${notice === 'no-answers' ? renderNoAnswers(items[0], strings) : nothing}
    ${notice === 'personal-data' ? parts?.renderPersonalData(strings, send) : nothing}
    ${reviewing ? renderBlanks(blanks, strings, send) : nothing}
    <div class="actions" ?hidden=${reviewing}>
      ${reviewing
        ? nothing
        : html`<button type="submit" part="button">${strings.submit}</button>`}
    </div>
  `;
}
