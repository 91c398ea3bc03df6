import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** Where we are in a list of pages, and the address of each. */
export interface PagerOptions {
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** Links to the pages of a list: the first, the last, and those around the current one. */
export function pager({ page, pages, href }: PagerOptions): Html {
  return html`<nav class="pager" aria-label="Các trang của danh sách">
<ul>
${page > 1 && html`<li class="step"><a rel="prev" href="${href(page - 1)}">Trang trước</a></li>`}
${pagesToShow(page, pages).map((number) => html`<li>${pageLink(number, page, href)}</li>\n`)}
${page < pages && html`<li class="step"><a rel="next" href="${href(page + 1)}">Trang sau</a></li>`}
</ul>
</nav>`;
}

function pageLink(number: number | undefined, page: number, href: PagerOptions['href']): Html {
  if (number === undefined) return html`<span class="gap" aria-hidden="true">…</span>`;
  const current = number === page && html` aria-current="page"`;
  return html`<a href="${href(number)}" aria-label="Trang ${number}"${current}>${number}</a>`;
}

/** `undefined` stands for pages left out: 1 … 6 7 8 … 16. */
function pagesToShow(page: number, pages: number): (number | undefined)[] {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const shown = numbers.filter((n) => n === 1 || n === pages || Math.abs(n - page) <= 1);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? 0;
    return number - before > 1 ? [undefined, number] : [number];
  });
}
