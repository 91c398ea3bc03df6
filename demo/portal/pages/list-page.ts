import { html } from 'hono/html';
import { type Field, listFields } from '../list-fields.ts';
import type { ListedProcedure, SubmissionRow } from '../procedures.ts';
import type { ListQuery, ListResult } from '../search-procedures.ts';
import { type Html, layout } from './layout.ts';
import { pager } from './pager.ts';
import { searchForm } from './search-form.ts';

const HEADINGS = [
  'Mã thủ tục',
  'Tên thủ tục',
  'Số quyết định',
  'Lĩnh vực',
  'Thời hạn giải quyết',
  'Phí, lệ phí',
] as const;

/** List of procedures with search, choice of field and pages. */
export function listPage(result: ListResult, all: readonly ListedProcedure[]): Html {
  const fields = listFields(all);
  const { query, total, pages } = result;
  return layout({
    title: titleOf(result),
    section: '/thu-tuc',
    main: html`<div class="wide">
<h1>Thủ tục hành chính</h1>
${searchForm({ query, fields })}
${summary(result, fields)}
${total > 0 && table(result.procedures)}
${pages > 1 && pager({ page: query.page, pages, href: (page) => hrefOf(query, page) })}
</div>`,
  });
}

function titleOf({ query, pages }: ListResult): string {
  const page = pages > 1 && query.page > 1 ? ` (trang ${query.page})` : '';
  return `${query.text === '' ? 'Thủ tục hành chính' : `Tìm “${query.text}”`}${page}`;
}

function hrefOf({ text, field }: ListQuery, page: number): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  if (field !== '') parameters.set('linh-vuc', field);
  if (page > 1) parameters.set('trang', String(page));
  const search = parameters.toString();
  return search === '' ? '/thu-tuc' : `/thu-tuc?${search}`;
}

function summary({ query, total, first, procedures }: ListResult, fields: Field[]): Html {
  const field = fields.find(({ slug }) => slug === query.field)?.name;
  const narrowed = query.text !== '' || query.field !== '';
  const asked = html`${query.text !== '' && html` khớp với <q>${query.text}</q>`}${
    field !== undefined && html` trong lĩnh vực <b>${field}</b>`
  }`;
  if (total === 0) return nothingFound(asked);
  return html`<p class="summary">
<span><b>${total}</b> thủ tục${asked}, đang xem ${first}–${first + procedures.length - 1}.</span>
${narrowed && html`<a href="/thu-tuc">Xem tất cả thủ tục</a>`}
</p>`;
}

function nothingFound(asked: Html): Html {
  return html`<div class="nothing">
<p><b>Không tìm thấy thủ tục nào${asked}.</b></p>
<p>Xin thử ít chữ hơn, chẳng hạn chỉ <a href="/thu-tuc?q=khai+sinh">khai sinh</a>;
có thể gõ không dấu, hoặc gõ mã thủ tục như <a href="/thu-tuc?q=1.001193">1.001193</a>.</p>
<p><a href="/thu-tuc">Xem tất cả thủ tục</a></p>
</div>`;
}

/** The explicit roles keep the table a table for screen readers when phones show it as cards. */
function table(procedures: readonly ListedProcedure[]): Html {
  return html`<table class="procedures" role="table" aria-label="Thủ tục hành chính">
<thead role="rowgroup"><tr role="row">${HEADINGS.map(
    (heading) => html`<th scope="col" role="columnheader">${heading}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${procedures.map(tableRow)}</tbody>
</table>`;
}

function tableRow({ code, name, decisionNumber, field, rows }: ListedProcedure): Html {
  const href = `/thu-tuc/${encodeURIComponent(code)}`;
  const cells = [
    html`<a href="${href}">${code}</a>`,
    html`<a href="${href}">${name}</a>`,
    decisionNumber,
    field,
    byChannel(rows, 'processingTime'),
    byChannel(rows, 'fee'),
  ];
  return html`<tr role="row">${cells.map(
    (cell, column) => html`<td role="cell" data-label="${HEADINGS[column]}">${cell}</td>`,
  )}</tr>
`;
}

function byChannel(rows: readonly SubmissionRow[], key: 'processingTime' | 'fee'): Html {
  const value = (row: SubmissionRow) => html`<span class="value">${row[key]}</span>`;
  return html`<ul class="by-channel">${rows.map(
    (row) => html`<li><span class="channel">${row.channel}</span> ${value(row)}</li>`,
  )}</ul>`;
}
