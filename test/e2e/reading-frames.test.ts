import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../bundle-script.ts';
import { getChromium } from '../find-chromium.ts';
import { CHROMIUM_ARGUMENTS } from './browsers/launch.ts';

const READERS = new URL('../../extension/adapters/index.ts', import.meta.url);
const FACTS =
  '<dl><dt>Tên thủ tục</dt><dd>Đăng ký khai tử</dd><dt>Mã thủ tục</dt><dd>1.000656</dd>' +
  '<dt>Lĩnh vực</dt><dd>Hộ tịch</dd><dt>Thời hạn giải quyết</dt><dd>Trong ngày</dd></dl>';
const SLOTTED = `<template shadowrootmode="open">${FACTS}<slot></slot></template>`;
const STEPS = '<h2>Trình tự thực hiện</h2><div>Nộp tờ khai.</div>';

/** What the page at `/` holds, by test; `OTHER` is the address of another site. */
const PAGES: Readonly<Record<string, string>> = {
  '/facts': FACTS,
  '/framed': '<iframe src="/facts"></iframe>',
  '/shadow': `<x-facts>${SLOTTED}${STEPS}</x-facts>`,
  '/other': `${FACTS}<iframe src="OTHER/facts?token=1"></iframe>`,
  '/sandboxed': `${FACTS}<iframe sandbox src="/facts"></iframe>`,
  '/only-other': '<iframe src="OTHER/facts"></iframe>',
};

interface Read {
  text: unknown;
  frames: string[] | undefined;
}

describe('frames and shadow roots', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let script: string;
  let port: number;

  beforeAll(async () => {
    server = createServer(({ url = '' }, answer) => {
      const body = (PAGES[url.split('?')[0]!] ?? '').replace('OTHER', `http://localhost:${port}`);
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(`<!doctype html><title>Cổng thử</title><body>${body}`);
    });
    await new Promise<void>((listening) => void server.listen(0, listening));
    port = (server.address() as AddressInfo).port;
    script = await bundleScript(READERS, 'Reading');
    browser = await chromium.launch({ executablePath: getChromium(), args: CHROMIUM_ARGUMENTS });
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const read = async (path: string): Promise<Read> => {
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
    return page.evaluate(`${script};(() => {
      const steps = Reading.readPageInSteps(document);
      let step = steps.next();
      while (!step.done) step = steps.next();
      const { reading, unreadFrames } = step.value;
      return { text: reading?.readings[0]?.text, frames: unreadFrames };
    })()`);
  };
  const record = {
    code: '1.000656',
    name: 'Đăng ký khai tử',
    field: 'Hộ tịch',
    submissionMethods: [{ processingTime: 'Trong ngày' }],
  };

  it('a frame of the same site is read', async () => {
    expect(await read('/framed')).toEqual({ text: { ...record, parts: {} }, frames: [] });
  });

  it('an open shadow root is read with what is put into its slots', async () => {
    const parts = { steps: 'Nộp tờ khai.' };
    expect(await read('/shadow')).toEqual({ text: { ...record, parts }, frames: [] });
  });

  it('a frame of another site is named, without what its address asks', async () => {
    const { text, frames } = await read('/other');
    expect(text).toMatchObject(record);
    expect(frames).toEqual([`http://localhost:${port}/facts`]);
  });

  it('a sandboxed frame is named', async () => {
    expect((await read('/sandboxed')).frames).toEqual([`http://127.0.0.1:${port}/facts`]);
  });

  it('a page that is nothing but a frame of another site says so', async () => {
    const frames = [`http://localhost:${port}/facts`];
    expect(await read('/only-other')).toEqual({ text: undefined, frames });
  });
});
