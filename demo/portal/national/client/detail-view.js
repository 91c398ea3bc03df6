import { hrefTo, LIST_PATH } from './addresses.js';
import { fetchFormality } from './api.js';
import { element } from './elements.js';

const NO_INFORMATION = 'Không có thông tin';
const METHOD_HEADINGS = ['Hình thức nộp', 'Thời gian', 'Phí, lệ phí', 'Mô tả'];

/**
 * One procedure, laid out as the national portal lays it out: labels and values in a grid,
 * then an `h4` and its sibling for each section.
 *
 * @param {string} id
 * @param {AbortSignal} signal
 */
export async function detailView(id, signal) {
  const formality = await fetchFormality(id, signal);
  if (formality === undefined) return undefined;
  const content = element(
    'div',
    { class: 'view' },
    breadcrumb(),
    element('h1', { tabindex: '-1' }, formality.name),
    infoGrid(formality),
    ...sections(formality).flatMap(([heading, body]) => [element('h4', {}, heading), body]),
    agencyPicker(),
    neighbours(formality),
  );
  return { title: formality.name, content };
}

function breadcrumb() {
  return element(
    'nav',
    { class: 'breadcrumb', 'aria-label': 'Đường dẫn' },
    element('a', { href: hrefTo(LIST_PATH) }, 'Danh sách thủ tục'),
    element('span', { 'aria-current': 'page' }, 'Chi tiết thủ tục'),
  );
}

/** @param {import('./api.js').Formality} formality */
function infoGrid({ name, code, decisionNumber, level, field, applicants }) {
  const pairs = [
    ['Tên thủ tục', name],
    ['Mã thủ tục', code],
    ['Số quyết định', decisionNumber],
    ['Cấp thực hiện', level],
    ['Loại thủ tục', ''],
    ['Lĩnh vực', field],
    ['Đối tượng thực hiện', applicants.join(' ')],
    ['Cơ quan có thẩm quyền', ''],
    ['Địa chỉ tiếp nhận HS', ''],
    ['Cơ quan được ủy quyền', ''],
    ['Cơ quan phối hợp', ''],
    ['Thủ tục hành chính liên quan', NO_INFORMATION],
  ];
  return element(
    'div',
    { class: 'grid grid-cols-1 md:grid-cols-2' },
    ...pairs.map(([label = '', value = '']) =>
      element('div', { class: 'flex' }, element('div', {}, label), element('div', {}, value)),
    ),
  );
}

/**
 * @param {import('./api.js').Formality} formality
 * @returns {[string, HTMLElement][]}
 */
function sections(formality) {
  return [
    ['Trình Tự Thực Hiện', lines(formality.executionSteps)],
    ['Cách Thức Thực Hiện', methods(formality.executionMethods)],
    ['Thành phần hồ sơ', lines(formality.dossier)],
    ['Căn cứ pháp lý', lines(formality.legalBasis)],
    ['Cơ quan thực hiện', lines([formality.executingAgencies])],
    ['Yêu cầu, điều kiện thực hiện', lines(formality.conditions)],
    ['Kết quả xử lý', lines(formality.result)],
    ['Từ khóa', lines(formality.keywords)],
    ['Mô tả', lines(formality.description)],
  ];
}

/** @param {string[]} sentences */
function lines(sentences) {
  return element('div', {}, ...sentences.map((sentence) => element('div', {}, sentence)));
}

/** @param {import('./api.js').ExecutionMethod[]} rows */
function methods(rows) {
  return element(
    'div',
    { class: 'responsive-table', role: 'table', 'aria-label': 'Cách thức thực hiện' },
    tableRow('columnheader', METHOD_HEADINGS.map((heading) => [heading])),
    ...rows.map(({ channel, processingTime, fee, description }) =>
      tableRow('cell', [[channel], [processingTime], feeCell(fee), [description ?? '']]),
    ),
  );
}

/**
 * @param {'columnheader' | 'cell'} role
 * @param {(Node | string)[][]} cells
 */
function tableRow(role, cells) {
  return element(
    'div',
    { class: 'flex flex-col md:flex-row', role: 'row' },
    ...cells.map((content, column) =>
      element('div', { role, 'data-label': METHOD_HEADINGS[column] ?? '' }, ...content),
    ),
  );
}

/**
 * The head and its note stand side by side without a space, as on the national portal.
 *
 * @param {string} fee
 * @returns {(Node | string)[]}
 */
function feeCell(fee) {
  const bracket = fee.indexOf('(');
  if (bracket < 0) return [fee];
  const note = element('span', { class: 'note' }, fee.slice(bracket));
  return [element('span', {}, fee.slice(0, bracket)), note];
}

/** On the national portal an agency is chosen here before filing; nothing can be filed with us. */
function agencyPicker() {
  return element(
    'aside',
    { class: 'picker' },
    element('p', {}, element('b', {}, 'Chọn cơ quan thực hiện')),
    element('p', {}, 'Trang trình diễn không nhận hồ sơ.'),
  );
}

/** @param {import('./api.js').Formality} formality */
function neighbours({ previous, next }) {
  return element(
    'nav',
    { class: 'neighbours', 'aria-label': 'Thủ tục khác' },
    ...neighbour(previous, 'Thủ tục trước', 'prev'),
    ...neighbour(next, 'Thủ tục sau', 'next'),
    element('a', { href: hrefTo(LIST_PATH), class: 'to-list' }, element('b', {}, 'Về danh sách')),
  );
}

/**
 * @param {import('./api.js').FormalitySummary | null} formality
 * @param {string} label
 * @param {'prev' | 'next'} rel
 */
function neighbour(formality, label, rel) {
  if (formality === null) return [];
  const { id, name } = formality;
  const words = [element('b', {}, label), element('span', {}, name)];
  return [element('a', { href: hrefTo(`${LIST_PATH}/${id}`), rel }, ...words)];
}
