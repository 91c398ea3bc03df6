import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMS_PATH, MAX_BODY_BYTES } from '#core/protocol/wire.ts';
import { writeSurveyForm } from '#core/survey/form/write-survey-form.ts';
import { RATING_2025 } from '#core/survey/instruments/rating-2025.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import { readIssuers } from '../../../demo/collector/invitations/issuers.ts';
import {
  openCollector, PORTAL, readEverything, readScores, type TestCollector,
} from './fixture.ts';
import { temporaryFolder } from './engine.ts';
import { AUDIENCE, drawKey, makeClaims, type PortalKey, PROCEDURE, sign, writeIssuers } from '../portal-keys.ts';

const PAGE = `${PORTAL}/thu-tuc/1.001193`;

let folder: ReturnType<typeof temporaryFolder>;
let key: PortalKey;
let now: Date;
let collector: TestCollector;
beforeEach(async () => {
  folder = temporaryFolder();
  key = await drawKey('2026-a');
  now = new Date('2026-11-21T05:00:00Z');
  const issuers = await readIssuers(writeIssuers(join(folder.path, 'issuers.json'), [key]));
  const invitations = { audience: AUDIENCE, issuers };
  collector = await openCollector(['H55'], { invitations, now: () => now });
});
afterEach(async () => {
  await collector.close();
  folder.remove();
});

type Fields = Record<string, string | string[]>;

/** The hidden fields of a form as the portal writes it. */
function hidden(options: object = {}, instrument = SIPAS_2017): Fields {
  const markup = writeSurveyForm(instrument, { action: 'x', unit: 'H55', ...options });
  const { document } = parseHTML(markup);
  const inputs = [...document.querySelectorAll('input[type="hidden"]')];
  return Object.fromEntries(inputs.map((input) => [input.getAttribute('name'), input.getAttribute('value')]));
}

function encode(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs).toString();
}

async function submit(
  fields: Fields | string,
  headers: Record<string, string> = {},
): Promise<{ status: number; document: Document; text: string; to: string | null }> {
  const answer = await collector.app.request(FORMS_PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PORTAL, ...headers },
    body: typeof fields === 'string' ? fields : encode(fields),
  });
  const markup = await answer.text();
  const { document } = parseHTML(markup);
  const text = (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/gu, ' ');
  return { status: answer.status, document, text, to: answer.headers.get('Location') };
}

/** The page behind a redirect, by its address relative to the form's. */
async function follow(to: string | null): Promise<{ status: number; text: string; markup: string }> {
  const url = new URL(to!, `http://collector.example${FORMS_PATH}`);
  const answer = await collector.app.request(url.pathname + url.search);
  const markup = await answer.text();
  const text = (parseHTML(markup).document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/gu, ' ');
  return { status: answer.status, text, markup };
}

/** Both parts of every response, read again without their salts. */
async function stored(): Promise<Record<string, unknown>[]> {
  const rows = await collector.database.selectFrom('response').selectAll().execute();
  return rows.map(({ answers, details }) => {
    const parts = { ...JSON.parse(answers!), ...JSON.parse(details!) } as Record<string, unknown>;
    const { salt: _salt, ...said } = parts;
    return said;
  });
}

describe('a form that is sent', () => {
  it('is kept like a response in JSON, and answered with a page that thanks', async () => {
    const sent = await submit({
      ...hidden({ id: randomUUID(), procedure: PROCEDURE, page: PAGE }),
      'access.seats': '4', 'result.accurate': '2', 'access.equipment-easy': '',
    });
    expect([sent.status, sent.to]).toEqual([303, expect.stringMatching(/^forms\/[0-9a-f-]{36}\?/u)]);
    const page = await follow(sent.to);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Cảm ơn Ông/Bà, phiếu đã được nhận');
    expect(page.text).toMatch(/lúc 12:00 ngày 21\/11\/2026, gồm 2 tiêu chí/u);
    expect(page.markup).toContain(`<a href="${PAGE}">Về trang của cổng</a>`);
    const [row, ...more] = await stored();
    expect(more).toEqual([]);
    expect(row).toEqual({
      kind: 'open',
      id: expect.any(String), unit: 'H55', procedure: PROCEDURE, answeredOn: '2026-11-21',
      instrument: { id: 'sipas-2017', version: 1 },
      levels: { 'access.seats': 4, 'result.accurate': 2 },
      answers: {},
    });
    expect((await readScores(collector.app)).responses).toBe(1);
  });

  it('counts once however often it is sent, also on the next day', async () => {
    const fields = { ...hidden({ id: randomUUID() }), 'access.seats': '4' };
    const first = await submit(fields);
    const before = await readEverything(collector.database);
    now = new Date('2026-11-22T05:00:00Z');
    const again = await Promise.all([submit(fields), submit(fields), submit(fields)]);
    expect(again.map(({ status, to }) => [status, to])).toEqual([303, 303, 303].map((status) => [status, first.to]));
    expect(await readEverything(collector.database)).toEqual(before);
    expect((await follow(first.to)).text).toContain('Tải lại trang này không gửi phiếu lần nữa');
  });

  it('counts twice when two people answer one page out of a cache', async () => {
    const page = hidden({ id: randomUUID() });
    await submit({ ...page, 'access.seats': '4' });
    await submit({ ...page, 'access.seats': '1' });
    expect(await stored()).toHaveLength(2);
  });

  it('gets an id where the page has none, and says what that means', async () => {
    const { to } = await submit({ ...hidden(), 'access.seats': '4' });
    expect((await follow(to)).text).toContain('phiếu sẽ được tính thêm một lần');
  });

  it('reads options, words and numbers of the other forms', async () => {
    const fields = hidden({}, RATING_2025);
    const sent = await submit({ ...fields, 'handling.attitude': '5', 'other-contents': 'Chờ lâu & nóng\r\nquá' });
    expect(sent.status).toBe(303);
    const [row] = await stored();
    expect(row!['answers']).toMatchObject({ 'other-contents': 'Chờ lâu & nóng\nquá' });
  });

  it('counts as verified with an invitation, once', async () => {
    const invitation = await sign(makeClaims(), key);
    const fields = { ...hidden({ id: randomUUID(), procedure: PROCEDURE, invitation }), 'access.seats': '4' };
    expect((await submit(fields)).status).toBe(303);
    expect((await submit(fields)).status).toBe(303);
    expect((await stored()).map(({ kind }) => kind)).toEqual(['verified']);
    const other = await submit({ ...fields, 'access.seats': '1' });
    expect(other.status).toBe(409);
    expect(other.text).toContain('mỗi thư mời chỉ dùng được một lần');
    expect(other.text).toContain('thành phiếu mở');
    expect(other.document.querySelector('[name="_invitation"]')).toBeNull();
    expect(other.document.querySelector('[name="access.seats"][checked]')?.getAttribute('value')).toBe('1');
  });

  it('speaks English where the form did', async () => {
    const sent = await submit({ ...hidden({ language: 'en' }), 'access.seats': '4' });
    expect((await follow(sent.to)).text).toContain('Thank you, your response was received');
    expect((await submit(hidden({ language: 'en' }))).text).toContain('The response has no answers.');
  });
});

describe('a form that is refused', () => {
  it('comes back with its answers and says in words what is wrong', async () => {
    const sent = await submit({
      ...hidden({ id: randomUUID(), procedure: PROCEDURE, page: PAGE }),
      'access.seats': '9', 'result.accurate': '2',
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('Phiếu chưa được lưu và chưa được tính');
    expect(sent.text).toContain('có đủ chỗ ngồi: Mức độ nằm ngoài thang đo.');
    const link = sent.document.querySelector('.issues a')!.getAttribute('href')!;
    expect(sent.document.getElementById(link.slice(1))?.localName).toBe('fieldset');
    const checked = sent.document.querySelector('[name="result.accurate"][checked]');
    expect(checked?.getAttribute('value')).toBe('2');
    expect(await stored()).toEqual([]);
    const fields = [...sent.document.querySelectorAll('input[type="hidden"]')];
    const again = Object.fromEntries(fields.map((field) => [field.getAttribute('name')!, field.getAttribute('value')!]));
    const mended = { ...again, 'access.seats': '4', 'result.accurate': '2' };
    expect((await submit(mended, { Origin: 'http://localhost', Host: 'localhost' })).status).toBe(303);
  });

  it.each([
    ['has no answers', {}, 'Phiếu chưa có câu trả lời nào.'],
    ['asks old words', { _hash: '0'.repeat(64), 'access.seats': '4' }, 'dùng lời văn cũ của phiếu khảo sát'],
    ['rates another unit', { _unit: 'H26', 'access.seats': '4' }, 'không biết cơ quan này'],
    ['names an unknown form', { _instrument: 'pappi', 'access.seats': '4' }, 'không biết phiếu khảo sát này'],
    ['names no unit', { _unit: '', 'access.seats': '4' }, 'Phiếu chưa được lưu'],
    ['answers twice', { 'access.seats': ['4', '5'] }, 'Câu này được trả lời hai lần.'],
    ['asks what nobody knows', { 'access.parking': '4' }, 'Câu này không có trong phiếu khảo sát.'],
    ['has a bad invitation', { _invitation: 'a.b.c', 'access.seats': '4' }, 'không xác nhận được thư mời'],
  ])('because it %s', async (_what, fields, words) => {
    const sent = await submit({ ...hidden(), ...fields });
    expect([sent.status, await stored()]).toEqual([422, []]);
    expect(sent.text).toContain(words);
  });

  it('asks once about words that may point to a person', async () => {
    const fields = { ...hidden({ id: randomUUID() }, RATING_2025), 'other-contents': 'Gọi 0912 345 678' };
    const sent = await submit(fields);
    expect([sent.status, await stored()]).toEqual([422, []]);
    expect(sent.text).toContain('Có thể chứa số điện thoại');
    expect(sent.document.querySelector('textarea')?.textContent?.trim()).toBe('Gọi 0912 345 678');
    expect(sent.document.querySelector('[name="_confirmed"]')?.getAttribute('value')).toBe('1');
    expect((await submit({ ...fields, _confirmed: '1' })).status).toBe(303);
  });

  it('shows what a person wrote as words, never as markup', async () => {
    const evil = '</textarea><script>alert(1)</script>';
    const fields = hidden({}, RATING_2025);
    const sent = await submit({ ...fields, 'other-contents': evil, 'handling.attitude': evil, [evil]: evil, _page: 'javascript:alert(1)' });
    expect(sent.status).toBe(422);
    expect(sent.document.querySelectorAll('script')).toHaveLength(0);
    expect(sent.document.querySelector('a[href^="javascript"]')).toBeNull();
  });

  it('leads back to pages of allowed portals only', async () => {
    for (const page of ['https://a.example/x', '//a.example', 'javascript:alert(1)']) {
      const sent = await submit({ ...hidden({ page }), 'access.seats': '4' });
      expect((await follow(sent.to)).markup).not.toContain('Về trang của cổng');
    }
  });

  it.each([
    ['https://a.example', 403, 'chưa được phép gửi'],
    ['null', 403, 'chưa được phép gửi'],
  ])('when its page is of the origin %s, and says so', async (Origin, status, words) => {
    const sent = await submit({ ...hidden(), 'access.seats': '4' }, { Origin });
    expect([sent.status, await stored()]).toEqual([status, []]);
    expect(sent.text).toContain(words);
  });

  it.each([
    ['JSON', '{}', { 'Content-Type': 'application/json' }, 415],
    ['a form with files', 'a', { 'Content-Type': 'multipart/form-data; boundary=a' }, 415],
    ['bytes that are not UTF-8', '_unit=%C3%28', {}, 400],
    ['a broken escape', '_unit=%', {}, 400],
    ['too much', `a=${'x'.repeat(3 * MAX_BODY_BYTES)}`, {}, 413],
  ])('when it is %s', async (_what, body, headers, status) => {
    const sent = await submit(body, headers);
    expect([sent.status, await stored()]).toEqual([status, []]);
    expect(sent.text).toContain('Dùng nút Quay lại của trình duyệt');
  });

  it('says that it is not known when the collector fails, and that sending again is safe', async () => {
    const fields = { ...hidden({ id: randomUUID() }), 'access.seats': '4' };
    await collector.database.schema.alterTable('tally').renameTo('away').execute();
    const failed = await submit(fields);
    const told = collector.logged.filter(({ level }) => level === 'error');
    const missing = /^(no such table: tally|relation "tally" does not exist)$/u;
    expect(told).toMatchObject([{ err: { message: expect.stringMatching(missing) } }]);
    expect(failed.status).toBe(500);
    expect(failed.text).toContain('Chưa biết phiếu đã được lưu hay chưa');
    await collector.database.schema.alterTable('away').renameTo('tally').execute();
    expect((await submit(fields)).status).toBe(303);
    expect(await stored()).toHaveLength(1);
  });
});

describe('the pages of the collector', () => {
  it('know no response that was not kept', async () => {
    const page = await follow(`forms/${randomUUID()}`);
    expect([page.status, page.text.trim()]).toEqual([404, expect.stringContaining('Không có phiếu này')]);
  });

  it('run nothing, are not framed, not cached and set no cookie', async () => {
    const answer = await collector.app.request(`${FORMS_PATH}/${randomUUID()}`);
    const policy = answer.headers.get('Content-Security-Policy')!;
    expect(policy.split('; ').toSorted()).toEqual([
      "base-uri 'none'", "default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "style-src 'self'",
    ]);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(answer.headers.get('Referrer-Policy')).toBe('same-origin');
  });

  it('answer another method with 405', async () => {
    const answer = await collector.app.request(FORMS_PATH);
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST']);
  });
});
