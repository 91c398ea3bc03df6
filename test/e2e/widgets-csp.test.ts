import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreTally } from '#core/scoring/scores.ts';
import { tallyResponses } from '#core/scoring/tally.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { launchChromium } from './browsers/launch.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
<script src="/watch.js"></script>
<script src="/hailong.min.js" defer></script>
<sipas-survey collector="" unit="H55" unit-name="Sở Tư pháp"></sipas-survey>
<sipas-rating collector="" unit="H55" hold="0.1"></sipas-rating>
<form><sipas-question name="thai-do" instrument-id="sipas-2017" question="officials.polite"></sipas-question></form>
<sipas-score collector="" unit="H55"></sipas-score>`;

const WATCH = `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

describe('one script file under a strict policy with Trusted Types', () => {
  const responses: SurveyResponse[] = [];
  let folder: string;
  let server: Server;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hailong-csp-'));
    const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
    await build({ configFile, mode: 'script', logLevel: 'error', build: { outDir: folder } });
    const script = await readFile(join(folder, 'hailong.min.js'), 'utf8');
    server = createServer((request, response) => void serve(request, response, script, responses));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows form and empty score, sends the answers, shows the new score', async () => {
    await page.getByText('Chưa có phiếu trả lời nào trong kỳ này').waitFor();
    const groups = page.locator('sipas-survey').getByRole('group', { name: /^\d+\./ });
    expect(await groups.count()).toBe(22);
    for (const group of await groups.all()) {
      await group.getByRole('radio', { name: 'Hài lòng', exact: true }).check();
    }
    await page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await page.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu lúc').waitFor();
    await page.getByText('100,00%').first().waitFor();
    expect(responses).toHaveLength(1);
  });

  it('takes a rating of one tap, and an answer into a form of the page', async () => {
    const rating = page.locator('sipas-rating');
    await rating.getByText('Rất hài lòng').click();
    await rating.getByText('Đã gửi. Bộ thu nhận đã nhận phiếu lúc').waitFor();
    expect(responses.at(-1)?.answers).toEqual({ 'overall.satisfaction': 5 });
    await page.locator('sipas-question').getByText('Bình thường').click();
    expect(await page.locator('form').evaluate((form) => [...new FormData(form as HTMLFormElement)]))
      .toEqual([['thai-do', '3']]);
  });

  it('has its styles, and bars that are drawn without any', async () => {
    const frame = page.locator('sipas-survey .frame');
    expect(await frame.evaluate((e) => getComputedStyle(e).padding)).toBe('32px');
    const bar = page.locator('sipas-score .bar .fill').first();
    expect(await bar.getAttribute('width')).toBe('100.00%');
    const interval = page.locator('sipas-score .bar').first().locator('.whisker');
    const widths = await interval.evaluateAll((all) => all.map((e) => e.getBoundingClientRect().width));
    expect(widths).toEqual([expect.any(Number), 2, 2]);
    expect(widths[0]).toBeGreaterThan(2);
  });

  it('reports the violations that there are: the watch works', async () => {
    const seen = await page.evaluate(async () => {
      const reported = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', resolve, { once: true });
      });
      const violations = (globalThis as unknown as { violations: string[] }).violations;
      const before = [...violations];
      try {
        // A planted fault: without it, an empty list would prove nothing.
        document.createElement('p').innerHTML = '<b>x</b>';
      } catch {
        await reported;
      }
      return { before, after: violations.length };
    });
    expect(seen).toEqual({ before: [], after: 1 });
    expect(faults).toEqual([]);
  });
});

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  script: string,
  responses: SurveyResponse[],
): Promise<void> {
  const path = request.url?.split('?')[0];
  response.setHeader('content-security-policy', POLICY);
  const send = (type: string, body: string): void => {
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(body);
  };
  if (path === '/') return send('text/html', PAGE);
  if (path === '/watch.js') return send('text/javascript', WATCH);
  if (path === '/hailong.min.js') return send('text/javascript', script);
  if (path === '/v1/responses') return send('application/json', await receive(request, responses));
  if (path === '/v1/scores') return send('application/json', JSON.stringify(scoresOf(responses)));
  response.statusCode = 404;
  response.end();
}

async function receive(request: IncomingMessage, responses: SurveyResponse[]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as SurveyResponse;
  responses.push(body);
  const counted = Object.keys(body.answers).length;
  return JSON.stringify({ id: body.id, receivedAt: new Date().toISOString(), counted });
}

function scoresOf(responses: SurveyResponse[]): object {
  const ofForm = responses.filter(({ instrument }) => instrument.id === SIPAS_2017.id);
  const answers = ofForm.map((response) => response.answers);
  const tally = tallyResponses(SIPAS_2017, answers);
  return {
    unit: 'H55',
    instrument: { id: SIPAS_2017.id, version: SIPAS_2017.version },
    rule: 'pooled',
    responses: tally.responses,
    sample: 'self-selected',
    ...scoreTally(SIPAS_2017, tally, 'pooled'),
  };
}
