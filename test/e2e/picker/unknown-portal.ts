import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A portal that no adapter knows: its labels are words that no other portal uses. */
export interface UnknownPortal {
  url: string;
  close: () => Promise<void>;
}

const PROCEDURES = [
  { code: '1.001193', name: 'Đăng ký khai sinh', time: '15', fee: 'Không' },
  { code: '1.000656', name: 'Đăng ký khai tử', time: '05 ngày làm việc', fee: '8.000 đồng' },
  {
    code: '2.000635',
    name: 'Cấp bản sao trích lục hộ tịch',
    time: 'Trong ngày',
    fee: '8.000 đồng',
  },
];

/** Serves it on a free port of this machine. */
export async function startUnknownPortal(): Promise<UnknownPortal> {
  const server: Server = createServer(({ url = '' }, answer) => {
    const code = url.split('/')[2];
    const found = PROCEDURES.find((one) => one.code === code);
    const pages: Record<string, string> = {
      '': list(),
      trong: detail(PROCEDURES[1]!),
      khung: FRAMED,
      lien: IN_ONE,
    };
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(frame(found ? detail(found) : (pages[url.split('/')[1]!] ?? '')));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => void server.close(closed));
    },
  };
}

/** The procedure is in a frame of the same site. */
const FRAMED = '<h1>Cổng việc dân</h1><iframe src="/trong" width="800" height="400"></iframe>';

/** Labels and values in one text each, and a value without a label that says what it is. */
const IN_ONE = `<h1>Cổng việc dân</h1><p>Ký số hồ sơ trên cổng: 1.000656</p>
  <p>Xong trong: 05 ngày làm việc, kể từ ngày nhận đủ giấy tờ</p>
  <p class="o muc-thu">8.000 đồng</p><p>Liên hệ bộ phận một cửa để được hướng dẫn.</p>`;

/** Each page counts what it hears, and never shows it. */
const frame = (body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Cổng thử</title>
<style>
  body { margin: 0 auto; padding: 24px; max-width: 60rem; font: 16px/1.5 sans-serif }
  .o { display: grid; grid-template-columns: 14rem 1fr; padding: 8px 0 }
  td, th { padding: 8px 12px; border: 1px solid #ccc; text-align: left }
</style>
<script>
  window.heard = [];
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
    document.addEventListener(name, ({ type }) => window.heard.push(type), true);
  addEventListener('DOMContentLoaded', () => {
    for (const one of document.querySelectorAll('.o, a, button'))
      one.addEventListener('click', () => window.heard.push('click on ' + one.className));
  });
</script></head><body>${body}</body></html>`;

function detail({ code, name, time, fee }: (typeof PROCEDURES)[number]): string {
  const rows = [
    ['Ký số hồ sơ trên cổng', code],
    ['Việc cần làm', `<a href="/viec">${name}</a>`],
    ['Xong trong', time],
    ['Tiền phải nộp', fee],
  ];
  const boxes = rows.map(
    ([label, value]) => `<div class="o"><div>${label}</div><div>${value}</div></div>`,
  );
  return `<h1>Cổng việc dân</h1><button class="nop">Nộp</button>${boxes.join('')}
    <p class="ghi-chu">Liên hệ bộ phận một cửa để được hướng dẫn.</p>`;
}

function list(): string {
  // Signs of its own: by codes beside links, any list is known.
  const rows = PROCEDURES.map(
    ({ code, name, time }, at) =>
      `<tr><td>HT-0${at + 1}</td><td><a href="/viec/${code}">${name}</a></td><td>${time}</td></tr>`,
  );
  return `<h1>Cổng việc dân</h1><table>
    <tr><th>Ký số</th><th>Việc cần làm</th><th>Xong trong</th></tr>${rows.join('')}</table>`;
}
