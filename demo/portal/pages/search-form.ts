import { html } from 'hono/html';
import type { Field } from '../list-fields.ts';
import type { ListQuery } from '../search-procedures.ts';
import type { Html } from './layout.ts';

/** What the form shows as already filled in. */
export interface SearchFormOptions {
  query?: ListQuery;
  /** With fields there is a choice of field beside the text. */
  fields?: readonly Field[];
}

/** Search of procedures: a plain form that works without JavaScript. */
export function searchForm({ query, fields }: SearchFormOptions = {}): Html {
  return html`<form class="search" action="/thu-tuc" method="get" role="search">
<p class="search-text">
<label for="q">Tên hoặc mã thủ tục</label>
<input type="search" id="q" name="q" maxlength="100" value="${query?.text ?? ''}"
 autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
</p>
${fields && fieldChoice(fields, query?.field)}
<p class="search-go"><button type="submit">Tìm thủ tục</button></p>
</form>`;
}

function fieldChoice(fields: readonly Field[], chosen: string | undefined): Html {
  return html`<p class="search-field">
<label for="linh-vuc">Lĩnh vực</label>
<select id="linh-vuc" name="linh-vuc">
<option value="">Tất cả lĩnh vực</option>
${fields.map(({ slug, name, count }) => {
    const selected = slug === chosen && html` selected`;
    return html`<option value="${slug}"${selected}>${name} (${count})</option>\n`;
  })}
</select>
</p>`;
}
