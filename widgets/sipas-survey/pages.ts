import { html, nothing, type TemplateResult } from 'lit';
import type { Instrument, Vietnamese } from '#core/survey/instrument.ts';
import type { Answers } from '#core/survey/response.ts';
import { pagesStrings } from '../localization/pages-strings.ts';
import type { FormParts } from './form-parts.ts';
import { pagesStyles } from './pages.styles.ts';
import { type FormView, isReviewing, renderNotice } from './render-form.ts';
import type { SipasSurvey } from './sipas-survey.ts';

/** Questions in front of the criteria, questions behind them, or a factor by its place. */
type PageName = 'before' | 'after' | `factor-${number}`;

/**
 * A survey of several pages: the questions in front of the criteria, each factor, the questions
 * behind them. All pages are in the form all the time, so no answer is lost and print shows
 * everything; `hidden` takes the others out of sight, out of the order of Tab and out of hearing.
 */
export class Pages {
  readonly #survey: SipasSurvey;
  readonly #parts: FormParts;
  #names: readonly PageName[] = [];
  #current: PageName = 'before';
  /** The answers for which the page stands; others come from a draft, the portal or a reset. */
  #answers?: Answers;

  constructor(survey: SipasSurvey, parts: FormParts) {
    this.#survey = survey;
    this.#parts = parts;
    const { styleSheet } = pagesStyles;
    if (styleSheet) this.#root.adoptedStyleSheets.push(styleSheet);
    // Before the form hears of it: a field for a number sends a form that has no button.
    this.#root.addEventListener('submit', this.#holdBack, { capture: true });
  }

  /** Keeps the page while a citizen answers. */
  stay(): void {
    this.#answers = this.#survey.answers;
  }

  /** The page that is asked now and the way to the others; nothing where all are on one page. */
  render(view: FormView): TemplateResult | undefined {
    const sections = [...view.criteria.children] as HTMLElement[];
    for (const [index, section] of sections.entries()) section.dataset['page'] = factorName(index);
    if (!this.#isOn) {
      for (const section of sections) section.hidden = false;
      return undefined;
    }
    this.#choosePage();
    for (const section of sections) section.hidden = !this.#isCurrent(section);
    return this.#renderForm(view);
  }

  #renderForm(view: FormView): TemplateResult {
    const { criteria, items, blanks, strings } = view;
    const page = pagesStrings[strings.language].pageOf(this.#place + 1, this.#names.length);
    const progress = strings.progress(items.length - blanks.length, items.length);
    return html`
      ${this.#renderQuestions('before', view, page)}
      ${criteria}
      ${this.#renderQuestions('after', view, page)}
      <p class="progress" part="progress">${page} · ${progress}</p>
      <div @click=${this.#openLinked}>${renderNotice(view)}</div>
      ${this.#renderActions(view)}
    `;
  }

  /** Questions besides the criteria have no heading: the place of their page names them. */
  #renderQuestions(side: 'before' | 'after', { strings }: FormView, page: string): TemplateResult {
    const hidden = side !== this.#current;
    return html`
      <div data-page=${side} role="group" aria-label=${page} tabindex="-1" ?hidden=${hidden}>
        ${this.#parts.renderQuestions(side, strings)}
      </div>
    `;
  }

  #renderActions(view: FormView): TemplateResult {
    const { back, next } = pagesStrings[view.strings.language];
    const submit = this.#renderSubmit(view);
    const nextKind = submit === nothing ? '' : 'quiet';
    return html`
      <div class="actions">
        ${this.#renderStep(this.#names[this.#place - 1], back, 'quiet')}
        ${this.#renderStep(this.#names[this.#place + 1], next, nextKind)}
        ${submit}
      </div>
    `;
  }

  #renderStep(
    to: PageName | undefined,
    words: string,
    kind: string,
  ): TemplateResult | typeof nothing {
    if (!to) return nothing;
    const go = (): void => void this.#go(to);
    return html`<button type="button" part="button" class=${kind} @click=${go}>${words}</button>`;
  }

  /**
   * On the last page; and on every page once a citizen wanted to send, was shown what is blank, and
   * has filled it. Elsewhere the form has no button that Enter could press.
   */
  #renderSubmit(view: FormView): TemplateResult | typeof nothing {
    const isLast = this.#current === this.#names.at(-1);
    const wanted = isLast || view.notice === 'blanks';
    if (!wanted || isReviewing(view)) return nothing;
    return html`<button type="submit" part="button">${view.strings.submit}</button>`;
  }

  /** Answers that no citizen has just given lead to the first page with a blank. */
  #choosePage(): void {
    const { instrument, answers } = this.#survey;
    const { before, after } = this.#parts.questionsToAsk();
    this.#names = [
      ...(before.length > 0 ? ['before' as const] : []),
      ...instrument.factors.map((_, index) => factorName(index)),
      ...(after.length > 0 ? ['after' as const] : []),
    ];
    if (answers === this.#answers && this.#names.includes(this.#current)) return;
    this.#answers = answers;
    this.#current = firstBlank(instrument, answers) ?? this.#names[0]!;
    if (!this.#names.includes(this.#current)) this.#current = this.#names.at(-1)!;
  }

  /** The next page begins at its heading, for the eye and for a screen reader. */
  async #go(name: PageName): Promise<void> {
    this.#current = name;
    this.#survey.requestUpdate();
    await this.#survey.updateComplete;
    const page = this.#pages.find((each) => this.#isCurrent(each));
    const start = page?.querySelector('h3') ?? page;
    if (!start) return;
    start.tabIndex = -1;
    start.scrollIntoView();
    start.focus({ preventScroll: true });
  }

  /** The form itself moves the focus to the field that a link names: it has to be there by then. */
  #openLinked = ({ target }: Event): void => {
    const hash = (target as Element).closest('a')?.hash ?? '';
    const field = this.#root.getElementById(decodeURIComponent(hash.slice(1)));
    const name = field?.closest<HTMLElement>('[data-page]')?.dataset['page'];
    if (!name) return;
    this.#current = name as PageName;
    for (const page of this.#pages) page.hidden = !this.#isCurrent(page);
    this.#survey.requestUpdate();
  };

  #holdBack = (event: Event): void => {
    if (!this.#isOn || this.#root.querySelector('button[type="submit"]')) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #isCurrent({ dataset }: HTMLElement): boolean {
    return dataset['page'] === this.#current;
  }

  get #isOn(): boolean {
    return this.#survey.pages === 'factor';
  }

  get #place(): number {
    return this.#names.indexOf(this.#current);
  }

  get #pages(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-page]')];
  }

  get #root(): ShadowRoot {
    return this.#survey.renderRoot as ShadowRoot;
  }
}

const factorName = (index: number): PageName => `factor-${index + 1}`;

/** Nothing before the first criterion is answered: that form begins at its beginning. */
function firstBlank({ factors }: Instrument<Vietnamese>, answers: Answers): PageName | undefined {
  const blanks = factors.map(({ items }) => items.filter(({ key }) => !(key in answers)).length);
  if (blanks.every((count, index) => count === factors[index]!.items.length)) return undefined;
  const first = blanks.findIndex((count) => count > 0);
  return first < 0 ? 'after' : factorName(first);
}
