import { html } from 'hono/html';
import { type Field, listFields } from '../list-fields.ts';
import type { ListedProcedure } from '../procedures.ts';
import { SITE } from '../site.data.ts';
import { type Html, layout } from './layout.ts';
import { searchForm } from './search-form.ts';

/** Fields that a phone shows at first; the others unfold. */
const FIELDS_AT_FIRST = 12;
const EXAMPLES = ['khai sinh', 'chứng thực', 'hộ kinh doanh', 'bảo hiểm xã hội'];

/** What the home page shows. */
export interface HomePageOptions {
  procedures: readonly ListedProcedure[];
  collector: string;
}

/** Home page: search, fields, satisfaction. */
export function homePage({ procedures, collector }: HomePageOptions): Html {
  return layout({
    section: '/',
    widgets: true,
    main: html`<section class="find">
<div class="wide">
<h1>Tìm thủ tục hành chính</h1>
<p class="lead">${procedures.length} thủ tục: nộp ở đâu, bao lâu có kết quả, phí bao nhiêu.</p>
${searchForm()}
<p class="examples"><span>Ví dụ:</span> ${EXAMPLES.map(
      (text) => html`<a href="/thu-tuc?q=${encodeURIComponent(text)}">${text}</a> `,
    )}</p>
</div>
</section>
<div class="wide home-columns">
<div>
${fieldList(listFields(procedures))}
${whatIsHere()}
</div>
<section class="home-score" aria-labelledby="muc-hai-long">
<h2 id="muc-hai-long">Mức độ hài lòng</h2>
<p>Sau khi xem một thủ tục, người dân trả lời phiếu khảo sát ở cuối trang. Kết quả chung của các
phiếu hiện ngay tại đây.</p>
<sipas-score collector="${collector}" unit="${SITE.unit}" unit-name="${SITE.unitName}">
  <noscript>Kết quả đánh giá cần JavaScript.</noscript>
</sipas-score>
</section>
</div>`,
  });
}

function fieldList(fields: Field[]): Html {
  const byUse = fields.toSorted((a, b) => b.atCommune - a.atCommune || b.count - a.count);
  const first = new Set(byUse.slice(0, FIELDS_AT_FIRST));
  const others = fields.filter((field) => !first.has(field));
  return html`<section class="fields" aria-labelledby="linh-vuc">
<h2 id="linh-vuc">Lĩnh vực</h2>
${fieldLinks(fields.filter((field) => first.has(field)))}
${others.length > 0 && html`<details>
<summary>${others.length} lĩnh vực khác</summary>
${fieldLinks(others)}
</details>`}
<p><a href="/thu-tuc">Xem tất cả thủ tục</a></p>
</section>`;
}

function whatIsHere(): Html {
  return html`<section class="here" aria-labelledby="o-day">
<h2 id="o-day">Ở đây có gì</h2>
<dl>
<dt><a href="/thu-tuc">Danh mục thủ tục</a></dt>
<dd>Mã, số quyết định, cơ quan thực hiện; thời hạn và phí của từng hình thức nộp.</dd>
<dt>Phiếu khảo sát ở cuối trang mỗi thủ tục</dt>
<dd>22 tiêu chí, không hỏi tên; trả lời được bao nhiêu câu thì gửi bấy nhiêu.</dd>
<dt><a href="/quoc-gia/thu-tuc-hanh-chinh">Danh mục kiểu cổng quốc gia 2026</a></dt>
<dd>Cùng các thủ tục ấy, dựng theo cách khác, để thử tiện ích soát thủ tục.</dd>
</dl>
</section>`;
}

function fieldLinks(fields: Field[]): Html {
  return html`<ul class="field-list">
${fields.map(
    ({ slug, name, count }) => html`<li><a href="/thu-tuc?linh-vuc=${slug}">${name}</a>
<span class="count">${count}<span class="only-read"> thủ tục</span></span></li>
`,
  )}</ul>`;
}
