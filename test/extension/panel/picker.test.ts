import { describe, expect, it } from 'vitest';
import { parse } from '#core/protocol/parse.ts';
import type { DetailPage, ListPage } from '../../../extension/adapters/adapter.ts';
import { parseAdapter } from '../../../extension/adapters/parse-adapter.ts';
import { readBy } from '../../../extension/adapters/index.ts';
import { TEXTS } from '../../../extension/localization/texts-by-language.ts';
import { addressPatterns } from '../../../extension/panel/picker/address-pattern.ts';
import { nameOf, understand } from '../../../extension/panel/picker/describe-field.ts';
import { type Draft, pageOf, toAdapter } from '../../../extension/panel/picker/draft.ts';
import { POINTED_FIELDS } from '../../../extension/panel/picker/pointed-fields.data.ts';
import { fromPickerSchema } from '../../../extension/picker/messages.schema.ts';
import { findSaid } from '../../../extension/picker/said-of.ts';
import { openHtml } from '../open-fixture.ts';

const ADDRESS = 'https://dvc.tinh.gov.vn/thu-tuc/1.001193';
const SPEAKER = { language: 'vi', texts: TEXTS.vi } as const;

const draft = (part: Partial<Draft>): Draft => ({
  kind: 'detail',
  address: ADDRESS,
  isForSite: false,
  name: 'Bộ đọc thử',
  pointed: [
    { field: 'code', label: 'Ký số', words: '1.001193', way: { by: 'label', label: 'Ký số' } },
  ],
  ...part,
});

describe('addresses that a reader is for', () => {
  it.each([
    [
      ADDRESS,
      'dvc.tinh.gov.vn/thu-tuc/…',
      'https://dvc.tinh.gov.vn/thu-tuc/2.000635?a=1',
      'https://dvc.tinh.gov.vn/tin-tuc/2',
    ],
    [
      'https://dvc.vn/portal/chi-tiet.html?id=12',
      'dvc.vn/portal/chi-tiet.html',
      'https://dvc.vn/portal/chi-tiet.html?id=77',
      'https://dvc.vn/portal/danh-sach.html?id=1',
    ],
    [
      'https://dvc.vn/#/thu-tuc/15',
      'dvc.vn/#/thu-tuc/…',
      'https://dvc.vn/#/thu-tuc/16',
      'https://dvc.vn/#/tin/16',
    ],
    [
      'https://dvc.vn/thu-tuc/dang-ky-khai-sinh',
      'dvc.vn/thu-tuc/…',
      'https://dvc.vn/thu-tuc/khai-tu',
      'https://dvc.vn.evil.vn/thu-tuc/khai-tu',
    ],
    [
      'http://127.0.0.1:8080/bo/a/7c1d/x',
      '127.0.0.1:8080/bo/a/…/…',
      'http://127.0.0.1:8080/bo/a/99/y',
      'http://127.0.0.1:9090/bo/a/99/y',
    ],
  ])('%s is like %s', (address, shown, alike, other) => {
    const patterns = addressPatterns(address);
    expect(patterns.shown).toBe(shown);
    const pattern = new RegExp(patterns.alike, 'i');
    expect([address, alike, other].map((one) => pattern.test(one))).toEqual([true, true, false]);
  });

  it('are those of the whole site where the address is only its name', () => {
    const { alike, site } = addressPatterns('https://dvc.vn/');
    expect(alike).toBe(site);
    expect(new RegExp(site).test('https://dvc.vn/?x=1')).toBe(true);
  });
});

describe('a reader made by pointing', () => {
  it('passes the schema of imported ones, and is for its site', () => {
    const adapter = toAdapter(draft({}), '2026-11-22');
    expect(parseAdapter(JSON.stringify(adapter), () => true)).toEqual({ ok: true, adapter });
    expect(adapter).toMatchObject({
      id: 'own-dvc-tinh-gov-vn',
      hosts: ['dvc.tinh.gov.vn'],
      verified: '2026-11-22',
    });
  });

  it('asks what was pointed at first, and the common labels after it', () => {
    const page = pageOf(draft({})) as DetailPage;
    expect(page.fields.code?.slice(0, 2)).toEqual(['Ký số', 'Mã thủ tục']);
    expect(page.fields.steps).toContain('Trình tự thực hiện');
    expect(page).toMatchObject({ least: 1, ready: { address: addressPatterns(ADDRESS).alike } });
  });

  it('takes a common label away from the field that it is not', () => {
    const way = { by: 'label', label: 'Kết quả:' } as const;
    const page = pageOf(
      draft({ pointed: [{ field: 'validity', words: 'Còn hiệu lực', way }] }),
    ) as DetailPage;
    expect(page.fields.validity?.[0]).toBe('Kết quả:');
    expect(page.fields.result).not.toContain('Kết quả');
  });

  it('for all of a site is known by a label that was pointed at', () => {
    const { site } = addressPatterns(ADDRESS);
    expect(pageOf(draft({ isForSite: true })).ready).toEqual({ address: site, labels: ['Ký số'] });
  });

  it('is added to: fields to its page, another kind of page beside it', () => {
    const own = toAdapter(draft({}), '2026-11-21');
    const way = { by: 'selector', selector: '.xong' } as const;
    const more = toAdapter(
      draft({ own, pointed: [{ field: 'processingTime', words: '15', way }] }),
      '2026-11-22',
    );
    expect(more.pages).toHaveLength(1);
    const { fields } = more.pages[0] as DetailPage;
    expect([fields.code?.[0], fields.processingTime?.[0]]).toEqual([
      'Ký số',
      { selector: '.xong' },
    ]);
    const list = toAdapter(
      draft({
        own: more,
        kind: 'list',
        address: 'https://dvc.tinh.gov.vn/danh-muc',
        pointed: [{ field: 'name', words: 'x', way: { by: 'column', label: 'Việc' } }],
      }),
      '2026-11-22',
    );
    expect(list.pages.map(({ kind }) => kind)).toEqual(['list', 'detail']);
    expect((list.pages[0] as ListPage).columns?.name?.[0]).toBe('Việc');
  });

  it('reads no page of another address', () => {
    const html = '<dl><dt>Ký số</dt><dd>1.001193</dd></dl>';
    const page = pageOf(draft({ address: 'https://dvc.tinh.gov.vn/x/1' }));
    expect(readBy(openHtml(html), page)).toEqual([]);
    const here = pageOf(draft({ isForSite: true }));
    const known = { ...here, ready: { labels: here.ready.labels ?? [] } };
    expect(readBy(openHtml(html), known)[0]?.text.code).toBe('1.001193');
  });
});

describe('what is shown of a field', () => {
  it('is named as the panel names it elsewhere', () => {
    const names = POINTED_FIELDS.detail.map((field) => nameOf(field, 'vi'));
    expect(names.filter((name) => /^[a-z.]+$/i.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['code', '1.001193', 'mã quốc gia 1.001193'],
    ['processingTime', '05 ngày làm việc', '5 ngày làm việc'],
    ['fee', '8.000 đồng', '8.000 đồng'],
    ['decisionDate', 'hôm qua', 'không đọc được thành một ngày'],
  ] as const)('%s “%s” is understood as “%s”', (field, words, value) => {
    expect(understand(field, words, SPEAKER)).toEqual([value]);
  });
});

describe('whether a reader found what was pointed at', () => {
  const record = (time: string, steps: string) => [
    { code: '1.001193', parts: { steps }, submissionMethods: [{ processingTime: time }] },
  ];

  it.each([
    ['case, spaces and tones do not count', 'code', '1.001193 ', '1.001193'],
    [
      'a part may go on where it was not pointed at',
      'steps',
      'Bước 1: nộp',
      'Bước 1: nộp. Bước 2: nhận.',
    ],
    ['a fact may not', 'code', '1.0011', undefined],
    ['nor a time limit', 'processingTime', '5 ngày', undefined],
  ] as const)('%s', (_case, field, words, said) => {
    const read = record('15 ngày', 'Bước 1: nộp. Bước 2: nhận.');
    expect(findSaid(read, field, { words, isPiece: false })).toBe(said);
  });

  it('a piece of it is whole words', () => {
    const read = record('15 ngày làm việc', '');
    const piece = (words: string) => findSaid(read, 'processingTime', { words, isPiece: true });
    expect([piece('15 ngày'), piece('5 ngày')]).toEqual(['15 ngày làm việc', undefined]);
  });

  it('one value may be read as a row for each channel', () => {
    const methods = [{ processingTime: '7 ngày' }, { processingTime: '5 ngày' }];
    const read = [{ parts: {}, submissionMethods: methods }];
    const words = 'Trực tiếp 7 ngày Trực tuyến 5 ngày';
    expect(findSaid(read, 'processingTime', { words, isPiece: false })).toBe('7 ngày\n5 ngày');
  });
});

describe('what comes from a page while an official points', () => {
  const pointed = { type: 'pointed', field: 'code', value: '1.001193' };
  const way = { by: 'label', label: 'Ký số' };

  it.each([
    [{ type: 'label', words: 'Ký số' }, true],
    [{ ...pointed, label: 'Ký số', found: { way, words: '1.001193' } }, true],
    [{ type: 'read', count: 1, procedures: [{ parts: {}, submissionMethods: [] }] }, true],
    [{ ...pointed, field: '__proto__' }, false],
    [{ ...pointed, value: 1 }, false],
    [{ ...pointed, found: { way: { by: 'script', code: 'x' }, words: '' } }, false],
    [{ type: 'read', count: 1, procedures: [{ findings: [] }] }, false],
    [null, false],
  ])('%j: heard is %s', (message, isHeard) => {
    expect(parse(fromPickerSchema, message).ok).toBe(isHeard);
  });
});
