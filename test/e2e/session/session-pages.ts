import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { bundleScript } from '../../bundle-script.ts';
import { launchChromium } from '../browsers/launch.ts';

const SESSION = new URL('open-session.ts', import.meta.url);

/** A browser with pages from memory, in which the session of the extension runs. */
export class SessionPages {
  readonly browser: Browser;
  readonly address: string;
  readonly #server: Server;
  readonly #pages: Map<string, string>;
  readonly #script: string;

  private constructor(browser: Browser, server: Server, pages: Map<string, string>, script: string) {
    this.browser = browser;
    this.#server = server;
    this.#pages = pages;
    this.#script = script;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(): Promise<SessionPages> {
    const pages = new Map<string, string>();
    const server = createServer(({ url = '' }, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(`<!doctype html><title>Cổng thử</title>${pages.get(url) ?? ''}`);
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const script = await bundleScript(SESSION, 'Opened');
    return new SessionPages(await launchChromium(), server, pages, script);
  }

  /** What stands at a path from now on. */
  put(path: string, html: string): void {
    this.#pages.set(path, html);
  }

  /** Opens a page with this content, runs a script of the page, and then starts the session. */
  async open(html: string, script = ''): Promise<Page> {
    this.put('/tthc', html);
    const page = await this.browser.newPage();
    await page.goto(`${this.address}/tthc`, { waitUntil: 'load' });
    if (script) await page.evaluate(script);
    // By the debugger, not by an element: the page may have taken hold of its own document.
    await page.evaluate(`${this.#script}; undefined`);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.#server.close();
  }
}

/** A procedure as a table of labels. */
export const facts = (code: string, time: string): string =>
  `<table><tr><th>Mã thủ tục</th><td>${code}</td></tr>
<tr><th>Tên thủ tục</th><td>Cấp giấy phép mở lớp</td></tr>
<tr><th>Lĩnh vực</th><td>Giáo dục</td></tr>
<tr><th>Cơ quan thực hiện</th><td>Ủy ban nhân dân cấp xã</td></tr>
<tr><th>Trình tự thực hiện</th><td>Nộp hồ sơ rồi nhận kết quả.</td></tr>
<tr><th>Thời hạn giải quyết</th><td class="time">${time}</td></tr></table>`;

/** The time limit that was checked last, when the session has come to an end; for `expect.poll`. */
export function checkedTime(page: Page): Promise<string> {
  return page.evaluate(`official.session.state.kind === 'checked'
    ? official.checks.at(-1).procedures[0].submissionMethods[0]?.processingTime
    : JSON.stringify(official.session.state)`);
}
