import type { Factor, Instrument, Item, Vietnamese } from '../../../../core/survey/instrument.ts';
import { SIPAS_2017_VI } from '../../../../core/survey/instruments/sipas-2017-vi.data.ts';

// The floor of the benchmark: the same 22 questions, marks and styles as <sipas-survey>, written with
// nothing but the platform: one template for all, one listener for a form. It keeps and sends nothing.

/** The style sheets of <sipas-survey>, put in when the page is bundled. */
declare const SURVEY_STYLES: string;

const { factors, scale }: Instrument<Vietnamese> = SIPAS_2017_VI;
const items = factors.flatMap((factor) => factor.items);

const levels = (key: string): string =>
  scale.levels
    .map(({ value, label }) => `<label part="level"><input type="radio" name="${key}" value="${value}">
      <span>${label.vi}</span></label>`)
    .join('');

const fieldset = ({ key, wording }: Item<Vietnamese>, number: number): string => `
  <fieldset id="item-${key}" part="item">
    <legend><span class="number">${number}.</span> ${wording.vi}</legend>
    <div class="levels" part="levels">${levels(key)}</div>
  </fieldset>`;

const section = ({ name, items: own }: Factor<Vietnamese>, index: number): string => `
  <section part="factor" aria-labelledby="factor-${index + 1}">
    <h3 id="factor-${index + 1}">${index + 1}. ${name.vi}</h3>
    ${own.map((item) => fieldset(item, items.findIndex(({ key }) => key === item.key) + 1)).join('')}
  </section>`;

const template = document.createElement('template');
template.innerHTML = `<div class="frame" part="frame" lang="vi">
  <h2 id="title" part="title">Khảo sát mức độ hài lòng</h2>
  <div class="introduction" part="introduction"><p>Phiếu trả lời ẩn danh: không hỏi họ tên, số điện
  thoại hay mã hồ sơ. Thời gian trả lời khoảng 5 phút.</p><p>Khảo sát trên cổng do người dùng tự chọn
  tham gia; kết quả không phải Chỉ số SIPAS chính thức.</p></div>
  <form novalidate aria-labelledby="title">${factors.map(section).join('')}
    <p class="progress" part="progress">Đã trả lời 0/${items.length} tiêu chí</p>
    <div class="actions"><button type="submit" part="button">Gửi phiếu</button></div>
  </form></div>`;

const styles = new CSSStyleSheet();
styles.replaceSync(SURVEY_STYLES);

class PlainSurvey extends HTMLElement {
  #answers: Record<string, number> = {};

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.append(template.content.cloneNode(true));
    const progress = root.querySelector('.progress')!;
    root.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      this.#answers = { ...this.#answers, [name]: Number(value) };
      const answered = Object.keys(this.#answers).length;
      progress.textContent = `Đã trả lời ${answered}/${items.length} tiêu chí`;
    });
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('answers', { detail: this.#answers, bubbles: true }));
    });
  }
}

customElements.define('plain-survey', PlainSurvey);
