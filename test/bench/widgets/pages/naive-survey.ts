import { html, LitElement, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { Factor, Instrument, Item, Vietnamese } from '../../../../core/survey/instrument.ts';
import { SIPAS_2017_VI } from '../../../../core/survey/instruments/sipas-2017-vi.data.ts';

// The same 22 questions as one writes them with Lit at first: a template for every level of every
// question, and a listener on every radio button.

/** The style sheets of <sipas-survey>, put in when the page is bundled. */
declare const SURVEY_STYLES: string;

const { factors, scale }: Instrument<Vietnamese> = SIPAS_2017_VI;
const items = factors.flatMap((factor) => factor.items);

class NaiveSurvey extends LitElement {
  static override properties: PropertyDeclarations = { answers: { state: true } };
  static override styles = unsafeCSS(SURVEY_STYLES);

  declare answers: Record<string, number>;

  constructor() {
    super();
    this.answers = {};
  }

  override render(): TemplateResult {
    return html`
      <div class="frame" part="frame" lang="vi">
        <h2 id="title" part="title">Khảo sát mức độ hài lòng</h2>
        <div class="introduction" part="introduction">
          <p>
            Phiếu trả lời ẩn danh: không hỏi họ tên, số điện thoại hay mã hồ sơ. Thời gian trả lời
            khoảng 5 phút.
          </p>
          <p>
            Khảo sát trên cổng do người dùng tự chọn tham gia; kết quả không phải Chỉ số SIPAS chính
            thức.
          </p>
        </div>
        <form novalidate aria-labelledby="title" @submit=${this.#onSubmit}>
          ${factors.map((factor, index) => this.#renderFactor(factor, index + 1))}
          <p class="progress" part="progress">
            Đã trả lời ${Object.keys(this.answers).length}/${items.length} tiêu chí
          </p>
          <div class="actions"><button type="submit" part="button">Gửi phiếu</button></div>
        </form>
      </div>
    `;
  }

  #renderFactor({ name, items: own }: Factor<Vietnamese>, number: number): TemplateResult {
    return html`
      <section part="factor" aria-labelledby="factor-${number}">
        <h3 id="factor-${number}">${number}. ${name.vi}</h3>
        ${own.map((item) => this.#renderItem(item))}
      </section>
    `;
  }

  #renderItem({ key, wording }: Item<Vietnamese>): TemplateResult {
    const number = items.findIndex((item) => item.key === key) + 1;
    return html`
      <fieldset id="item-${key}" part="item">
        <legend><span class="number">${number}.</span> ${wording.vi}</legend>
        <div class="levels" part="levels">
          ${scale.levels.map(
            ({ value, label }) => html`
              <label part="level">
                <input
                  type="radio"
                  name=${key}
                  value=${value}
                  .checked=${this.answers[key] === value}
                  @change=${() => (this.answers = { ...this.answers, [key]: value })}
                />
                <span>${label.vi}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('answers', { detail: this.answers, bubbles: true }));
  };
}

customElements.define('naive-survey', NaiveSurvey);
