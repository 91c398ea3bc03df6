import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A name as nobody means well: it must stay words. */
export const HOSTILE_NAME =
  '<img src=x onerror="document.title=1"><b>Cấp thẻ</b><script>1</script>';

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const FACTS: readonly (readonly [string, string])[] = [
  ['Mã thủ tục', '1.000123'],
  ['Tên thủ tục', HOSTILE_NAME],
  ['Lĩnh vực', 'Thư viện'],
  ['Số quyết định', 'QĐ/0001-BTP'],
  ['Cơ quan thực hiện', 'Ủy ban nhân dân cấp xã'],
  ['Trình tự thực hiện', 'Nộp hồ sơ rồi nhận kết quả.'],
  ['Thời hạn giải quyết', '15'],
  ['Phí, lệ phí', 'Miễn phí (50.000 đồng đối với hồ sơ giấy)'],
];
const table = FACTS.map(([label, words]) => `<tr><th>${label}</th><td>${escape(words)}</td></tr>`);
const DETAIL = `<h1>Chi tiết thủ tục hành chính</h1><table>${table.join('')}</table>`;

const HEADS = ['Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn giải quyết', 'Phí, lệ phí'];
const rows = Array.from({ length: 300 }, (_, row) => {
  const code = `1.${String(row).padStart(6, '0')}`;
  const cells = [code, `Cấp thẻ số ${row}`, 'Thư viện', `${row + 1}`];
  return `<tr>${[...cells, 'Không'].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
});
const LIST = `<h1>Danh mục thủ tục hành chính</h1><table><tr>${HEADS.map(
  (head) => `<th>${head}</th>`,
).join('')}</tr>${rows.join('')}</table>`;

/** Notes what a page can hear, by name of the event and of the element. */
const SPY = `<script>
  const heard = [];
  const note = (where) => (event) => {
    if (event.target?.nodeName === 'HAI-LONG-OVERLAY') {
      heard.push([where, event.type, event.target.shadowRoot, event.composedPath().length]);
    }
  };
  const kinds = 'click keydown keyup focusin pointerdown pointerover mousemove';
  for (const kind of kinds.split(' ')) {
    window.addEventListener(kind, note('window'), true);
    document.addEventListener(kind, note('document'), true);
    document.documentElement.addEventListener(kind, note('bubble'));
  }
</script>`;

/** Everything that a page can do to a tag of ours by its styles and scripts. */
const HOSTILE = `<style>
  * { all: unset !important; }
  hai-long-overlay { display: none !important; position: static !important; opacity: 0 !important;
    transform: translateX(-9999px) !important; color: red !important; }
  td, th { display: table-cell !important; } tr { display: table-row !important; }
  table { display: table !important; } head, script, style { display: none !important; }
  body, h1 { display: block !important; }
</style><script>
  customElements.define('hai-long-overlay', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<b>giả</b>'; }
  });
  Element.prototype.append = Element.prototype.attachShadow = () => { throw new Error('không'); };
  document.createElement = () => { throw new Error('không'); };
  window.Highlight = class {};
</script>`;

/** Takes our element away whenever it comes. */
const REMOVER = `<script>
  let removed = 0;
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.nodeName !== 'HAI-LONG-OVERLAY' || removed >= (window.most ?? Infinity)) continue;
      removed += 1;
      node.remove();
    }
  }).observe(document.documentElement, { childList: true });
</script>`;

const STRICT = [
  "default-src 'none'", "style-src 'none'", "script-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
const FRAME = `<iframe src="/chi-tiet" width="600" height="150"
  style="margin: 40px; border: 7px solid"></iframe>`;
const GAP = '<div style="height: 900px"></div>';
const GAUDY = `<style>
  html { background: repeating-linear-gradient(45deg, #000 0 9px, #ff0 9px 18px);
    position: relative; margin: 30px; font-size: 9px }
  td { color: #0ff; background: #555 }
</style>`;

interface Served {
  body: string;
  policy?: string;
}

const PAGES: Readonly<Record<string, Served>> = {
  '/chi-tiet': { body: DETAIL },
  '/danh-sach': { body: LIST },
  '/chat-che': { body: DETAIL, policy: STRICT },
  '/nghe': { body: DETAIL + SPY },
  '/pha': { body: HOSTILE + DETAIL },
  '/xoa': { body: REMOVER + DETAIL },
  '/khung-khac': { body: `${DETAIL}<iframe src="http://localhost:PORT/chi-tiet"></iframe>` },
  '/khung': { body: `<h1>Tra cứu</h1>${GAP}${FRAME}${GAP}` },
  '/to-mau': { body: GAUDY + DETAIL },
};

/** Pages of a portal that does all it can, on a port of its own. */
export async function servePages(): Promise<{ url: string; close: () => void }> {
  const server = createServer(({ url = '' }, answer) => {
    const { body, policy } = PAGES[url.split('?')[0]!] ?? { body: '' };
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy) answer.setHeader('content-security-policy', policy);
    const { port } = server.address() as AddressInfo;
    answer.end(`<!doctype html><html lang="vi"><title>Cổng thử</title><meta name="viewport"
      content="width=device-width"><body><main>${body.replace('PORT', String(port))}</main>`);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
