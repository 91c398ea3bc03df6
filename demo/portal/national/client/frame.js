import { hrefTo, LIST_PATH } from './addresses.js';
import { element } from './elements.js';

const NOTICE =
  'Trang trình diễn, không phải cổng của cơ quan nhà nước. ' +
  'Số liệu lấy nguyên như đã công bố, kể cả lỗi.';

/** What stays in the root while views come and go. */
export function createFrame() {
  const main = element('main', { id: 'noi-dung', tabindex: '-1' });
  const status = element('p', { class: 'only-read', role: 'status' });
  const frame = [
    element('a', { class: 'skip-link', href: '#noi-dung' }, 'Đến nội dung chính'),
    element('header', {}, element('p', { class: 'notice' }, NOTICE), brand()),
    main,
    status,
    footer(),
  ];
  return { frame, main, status };
}

function brand() {
  return element(
    'div',
    { class: 'brand-line' },
    element('a', { class: 'brand', href: hrefTo(LIST_PATH) }, 'Danh mục thủ tục hành chính'),
    element('a', { class: 'back-home', href: '/' }, 'Về cổng tỉnh An Bình'),
  );
}

function footer() {
  const words =
    'Phần này dựng theo cách làm của cổng quốc gia 2026: trang rỗng trước, nội dung đến sau. ' +
    'Nó không thuộc cổng nào của nhà nước.';
  return element('footer', {}, element('p', {}, words));
}
