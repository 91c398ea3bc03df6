import { html, nothing, type TemplateResult } from 'lit';
import type { RatingWords } from '../localization/rating-strings.ts';
import type { SipasRating } from './sipas-rating.ts';

/**
 * Phiếu đầy đủ below a rating: loaded when the citizen asks for it, linked to the rating by its id.
 */
export class FullForm {
  /** Settled when it is loaded, or could not be. */
  settled: Promise<void> | undefined;
  readonly #host: SipasRating;
  #state: 'loading' | 'failed' | 'ready' | undefined;
  /** The rating that it grew out of; the form of another rating is another form. */
  #follows: string | undefined;

  constructor(host: SipasRating) {
    this.#host = host;
  }

  get failed(): boolean {
    return this.#state === 'failed';
  }

  /** Opened by the citizen: the form takes the focus, for it is what was asked for. */
  open(): void {
    this.#host.expanded = true;
    if (this.failed) this.#state = undefined;
    this.load();
    void this.#enter();
  }

  /** Loads the form once. */
  load(): void {
    if (this.#state) return;
    this.#become('loading');
    this.settled = import('../sipas-survey/define.ts').then(
      () => this.#become('ready'),
      () => this.#become('failed'),
    );
  }

  /** The rating begins anew; so does what grows out of it. */
  close(): void {
    this.#follows = undefined;
    if (this.failed) this.#state = undefined;
  }

  render({ delivery: strings, survey }: RatingWords, rating: string | undefined): Rendered {
    const { expanded, fullForm, sharedDevice } = this.#host;
    const { collector, unit, unitName, procedure, procedureName } = this.#host;
    if (!expanded || !fullForm) return nothing;
    this.#follows ??= rating;
    if (this.#state !== 'ready') {
      const words = this.failed ? strings.fullFormFailed : strings.fullFormLoading;
      return html`<p class="full" role="status">${words}</p>`;
    }
    return html`
      ${this.#follows ? html`<p class="full">${strings.fullFormLinked}</p>` : nothing}
      <sipas-survey
        class="full"
        part="survey"
        ?shared-device=${sharedDevice}
        lang=${survey.language}
        instrument-id=${fullForm}
        follows=${this.#follows ?? nothing}
        collector=${collector ?? nothing}
        unit=${unit ?? nothing}
        unit-name=${unitName ?? nothing}
        procedure=${procedure ?? nothing}
        procedure-name=${procedureName ?? nothing}
      ></sipas-survey>
    `;
  }

  #become(state: 'loading' | 'failed' | 'ready'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  async #enter(): Promise<void> {
    await this.#host.updateComplete;
    const survey = this.#host.renderRoot.querySelector('sipas-survey');
    await survey?.updateComplete;
    survey?.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }
}

type Rendered = TemplateResult | typeof nothing;
