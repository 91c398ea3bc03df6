import { hrefTo, LIST_PATH } from './addresses.js';
import { fetchList } from './api.js';
import { element } from './elements.js';

/**
 * The list of procedures with a search.
 *
 * @param {URLSearchParams} search
 * @param {AbortSignal} signal
 */
export async function listView(search, signal) {
  const keyword = search.get('keyword') ?? '';
  const list = await fetchList({ keyword, page: search.get('page') ?? '1' }, signal);
  if (list === undefined) return undefined;
  const { total, items } = list;
  const content = element(
    'div',
    { class: 'view' },
    element('h1', { tabindex: '-1' }, 'Danh sách thủ tục hành chính'),
    searchForm(keyword),
    element('p', { class: 'total' }, total > 0 ? `${total} thủ tục` : 'Không tìm thấy thủ tục.'),
    element('ul', { class: 'formalities' }, ...items.map(listItem)),
    ...(list.pages > 1 ? [pager(list, keyword)] : []),
  );
  return { title: 'Danh sách thủ tục hành chính', content };
}

/** @param {string} keyword */
function searchForm(keyword) {
  return element(
    'form',
    { class: 'search', role: 'search', action: LIST_PATH },
    element('label', { for: 'keyword' }, 'Tên hoặc mã thủ tục'),
    element('input', {
      type: 'search',
      id: 'keyword',
      name: 'keyword',
      maxlength: '100',
      value: keyword,
      autocomplete: 'off',
    }),
    element('button', { type: 'submit' }, 'Tìm'),
  );
}

/** @param {import('./api.js').FormalitySummary} formality */
function listItem({ id, code, name, field, executingAgencies }) {
  return element(
    'li',
    {},
    element('a', { href: hrefTo(`${LIST_PATH}/${id}`) }, name),
    element(
      'div',
      { class: 'about' },
      element('span', {}, code),
      element('span', {}, field),
      element('span', {}, executingAgencies),
    ),
  );
}

/**
 * @param {import('./api.js').FormalityList} list
 * @param {string} keyword
 */
function pager({ page, pages }, keyword) {
  /** @type {Record<string, string>} */
  const words = keyword === '' ? {} : { keyword };
  /** @param {number} to @param {string} label */
  const link = (to, label) =>
    element('a', { href: hrefTo(LIST_PATH, { ...words, page: String(to) }) }, label);
  return element(
    'nav',
    { class: 'steps', 'aria-label': 'Các trang của danh sách' },
    ...(page > 1 ? [link(page - 1, 'Trang trước')] : []),
    element('span', {}, `Trang ${page} trên ${pages}`),
    ...(page < pages ? [link(page + 1, 'Trang sau')] : []),
  );
}
