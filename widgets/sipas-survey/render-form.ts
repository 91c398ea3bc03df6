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
      ${parts?.renderRest(view, renderOnePage) ?? renderOnePage(view)}
    </form>
  `;
}

/** What everybody is asked whom the form is for. */
function renderOnePage(view: FormView): TemplateResult {
  const { criteria, items, blanks, strings, parts } = view;
  return html`
    ${parts?.renderQuestions('before', strings)}
    ${criteria}
    ${parts?.renderQuestions('after', strings)}
    <p class="progress" part="progress">
      ${strings.progress(items.length - blanks.length, items.length)}
    </p>
    ${renderNotice(view)}
    ${isReviewing(view)
      ? nothing
      : html`
          <div class="actions">
            <button type="submit" part="button">${strings.submit}</button>
          </div>
        `}
  `;
}

/** Whether a citizen is shown what is blank; the button to send is up there then. */
export const isReviewing = ({ notice, blanks }: FormView): boolean =>
  notice === 'blanks' && blanks.length > 0;

/** What is missing, or wants a second look. */
export function renderNotice(view: FormView): TemplateResult | undefined {
  const { items, blanks, notice, strings, parts, send } = view;
  if (isReviewing(view)) return renderBlanks(blanks, strings, send);
  if (notice === 'no-answers') return renderNoAnswers(items[0], strings);
  return notice === 'personal-data' ? parts?.renderPersonalData(strings, send) : undefined;
}
