import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import { searchForm } from './search-form.ts';

/** Answer to an address that leads nowhere. */
export function notFoundPage(): Html {
  return layout({
    title: 'Không tìm thấy trang',
    main: html`<div class="prose wide">
<h1>Không tìm thấy trang</h1>
<p>Địa chỉ có thể đã gõ sai, hoặc thủ tục không có trong danh mục này. Xin tìm theo tên hoặc mã:</p>
${searchForm()}
<p><a href="/thu-tuc">Xem tất cả thủ tục</a></p>
</div>`,
  });
}
