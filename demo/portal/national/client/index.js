import { hrefTo, LIST_PATH, readPath } from './addresses.js';
import { detailView } from './detail-view.js';
import { element } from './elements.js';
import { createFrame } from './frame.js';
import { listView } from './list-view.js';

const SITE_NAME = 'Danh mục thủ tục hành chính';
const { frame, main, status } = createFrame();
/** Belongs to the view that is being loaded; the next navigation aborts it. */
let navigation = new AbortController();

document.getElementById('root')?.append(...frame);
// The content comes after the browser would restore the place; `showView` does it.
history.scrollRestoration = 'manual';
document.addEventListener('click', followLink);
document.addEventListener('submit', followSearch);
window.addEventListener('popstate', ({ state }) => {
  void showView({ top: state?.top ?? 0, focus: true });
});
document.addEventListener('scrollend', keepPlace);
await showView({ top: history.state?.top ?? 0 });

/**
 * Takes the old content away, loads what the address asks for, shows it.
 *
 * @param {{ top: number, focus?: boolean }} place
 */
async function showView({ top, focus = false }) {
  navigation.abort();
  navigation = new AbortController();
  const { signal } = navigation;
  main.replaceChildren(element('p', { class: 'loading' }, 'Đang tải…'));
  main.setAttribute('aria-busy', 'true');
  status.textContent = 'Đang tải…';
  try {
    const view = (await loadView(signal)) ?? notFound();
    if (!signal.aborted) put(view, { top, focus });
  } catch {
    if (!signal.aborted) put(failed(), { top: 0, focus });
  }
}

/** @param {AbortSignal} signal */
async function loadView(signal) {
  const asked = readPath(location.pathname);
  if (asked.view === 'list') return listView(new URLSearchParams(location.search), signal);
  if (asked.view === 'detail') return detailView(asked.id, signal);
  return undefined;
}

/**
 * @param {{ title: string, content: HTMLElement }} view
 * @param {{ top: number, focus: boolean }} place
 */
function put({ title, content }, { top, focus }) {
  main.replaceChildren(content);
  main.removeAttribute('aria-busy');
  document.title = `${title} – ${SITE_NAME}`;
  status.textContent = title;
  // Where the reader is after a link: at the head of the new view, as after a page load.
  if (focus) content.querySelector('h1')?.focus({ preventScroll: true });
  window.scrollTo(0, top);
}

/** @param {string} href */
function go(href) {
  keepPlace();
  history.pushState(null, '', href);
  void showView({ top: 0, focus: true });
}

/** Kept in the entry of the history itself; an empty page that is loading has no place. */
function keepPlace() {
  if (main.hasAttribute('aria-busy')) return;
  history.replaceState({ top: window.scrollY }, '');
}

/** @param {MouseEvent} event */
function followLink(event) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (link === null || event.defaultPrevented || event.button !== 0 || elsewhere) return;
  if (link.origin !== location.origin || !link.pathname.startsWith('/quoc-gia')) return;
  if (link.hash !== '') return;
  event.preventDefault();
  go(link.href);
}

/** @param {SubmitEvent} event */
function followSearch(event) {
  if (!(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  const field = event.target.elements.namedItem('keyword');
  const keyword = field instanceof HTMLInputElement ? field.value.trim() : '';
  go(hrefTo(LIST_PATH, keyword === '' ? {} : { keyword }));
}

function notFound() {
  return message('Không tìm thấy', 'Không có thủ tục ở địa chỉ này.');
}

function failed() {
  const view = message('Chưa tải được', 'Không nhận được dữ liệu. Xin kiểm tra mạng rồi thử lại.');
  const again = element('button', { type: 'button' }, 'Tải lại');
  again.addEventListener('click', () => void showView({ top: 0, focus: true }));
  view.content.append(again);
  return view;
}

/**
 * @param {string} title
 * @param {string} words
 */
function message(title, words) {
  const content = element(
    'div',
    { class: 'view' },
    element('h1', { tabindex: '-1' }, title),
    element('p', {}, words),
    element('p', {}, element('a', { href: hrefTo(LIST_PATH) }, 'Về danh sách thủ tục')),
  );
  return { title, content };
}
