import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../demo/build-if-stale.ts';
import { readKept } from '../demo/collector/read-kept.ts';
import { type CollectorProcess, freePort, spawnCollector } from '../demo/collector/process.ts';
import { AUDIENCE, drawKey, makeClaims, type PortalKey, sign, writeIssuers } from '../demo/portal-keys.ts';
import { launchChromium } from './browsers/launch.ts';

const ELEMENTS = fileURLToPath(new URL('../../dist/package/elements/', import.meta.url));
const AN_HOUR = 3600;

let folder: string;
let server: Server;
let origin: string;
let collector: CollectorProcess;
let collectorUrl: string;
let browser: Browser;
let key: PortalKey;

beforeAll(async () => {
  await buildIfStale();
  folder = mkdtempSync(join(tmpdir(), 'hailong-invited-'));
  key = await drawKey('2026-a');
  server = createServer((request, answer) => {
    const script = /^\/(?<name>[\w.-]+\.js)$/u.exec(request.url ?? '')?.groups?.['name'];
    answer.setHeader('content-type', `text/${script ? 'javascript' : 'html'}; charset=utf-8`);
    answer.end(script ? readFileSync(join(ELEMENTS, script)) : page());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const port = await freePort(Math.random);
  collectorUrl = `http://127.0.0.1:${port}`;
  collector = spawnCollector({
    HAILONG_PORT: String(port),
    HAILONG_DATABASE: join(folder, 'collector.sqlite'),
    HAILONG_ORIGINS: origin,
    HAILONG_ISSUERS: writeIssuers(join(folder, 'issuers.json'), [key]),
    HAILONG_AUDIENCE: AUDIENCE,
  });
  await collector.listening;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  collector?.kill('SIGTERM');
  await collector?.ended;
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const page = (): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
<script type="module" src="/sipas-rating.js"></script>
<sipas-rating collector="${collectorUrl}" unit="H55" procedure="1.001193" hold="0.1"></sipas-rating>`;

/** The link that a citizen gets with the result. */
async function mintLink(): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const token = await sign(makeClaims({ iat: now - 60, exp: now + AN_HOUR }), key);
  return `${origin}/#sipas-invitation=${token}`;
}

/** Follows a link as a new visitor, and taps once the rating knows what it was opened with. */
async function rate(link: string, words: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'vi-VN' });
  const opened = await context.newPage();
  await opened.goto(link);
  if (link.includes('#')) await opened.getByText('Phiếu này có kèm thư mời').waitFor();
  await opened.getByText(words, { exact: true }).tap();
  return opened;
}

function rows(): unknown[] {
  const kept = readKept(join(folder, 'collector.sqlite'));
  return kept.map(({ kind, response }) => [kind, response.answers['overall.satisfaction']]);
}

async function countOf(kind: string): Promise<number> {
  const query = `unit=H55&instrument=one-tap&version=1&kind=${kind}`;
  const { responses } = await (await fetch(`${collectorUrl}/v1/scores?${query}`)).json() as { responses: number };
  return responses;
}

describe('a rating from a link with an invitation', () => {
  it('counts as verified once; the same link again is told so and counts as open', async () => {
    const link = await mintLink();
    const first = await rate(link, 'Hài lòng');
    await first.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu lúc').waitFor();
    expect(new URL(first.url()).hash).toBe('');
    expect(rows()).toEqual([['verified', 4]]);

    const second = await rate(link, 'Rất không hài lòng');
    await second.getByText('thư mời này đã được dùng cho một phiếu khác').waitFor();
    expect(rows()).toEqual([['verified', 4]]);
    await second.getByRole('button', { name: 'Đánh giá lại' }).click();
    await second.getByText('Rất không hài lòng', { exact: true }).tap();
    await second.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu lúc').waitFor();
    expect(rows()).toEqual([['verified', 4], ['open', 1]]);
    expect([await countOf('verified'), await countOf('open')]).toEqual([1, 1]);
    for (const opened of [first, second]) await opened.context().close();
  });

  it('counts as open without one', async () => {
    const before = rows();
    const opened = await rate(`${origin}/`, 'Bình thường');
    await opened.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu lúc').waitFor();
    expect(rows()).toEqual([...before, ['open', 3]]);
    await opened.context().close();
  });
});
