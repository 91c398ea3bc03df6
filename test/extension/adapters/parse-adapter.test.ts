import { describe, expect, it } from 'vitest';
import { ADAPTERS, ALL_ADAPTERS } from '../../../extension/adapters/index.ts';
import { parseAdapter } from '../../../extension/adapters/parse-adapter.ts';
import { seePage } from '../../../extension/session/see-page.ts';
import { openFixture, openHtml } from '../open-fixture.ts';

const page = openHtml('<p></p>');
const isSelector = (selector: string): boolean => {
  try {
    page.querySelector(selector);
    return true;
  } catch {
    return false;
  }
};
const parse = (value: unknown) => parseAdapter(JSON.stringify(value), isSelector);
const first = ADAPTERS[0]!;
const [detail] = first.pages;

describe('an adapter as a file', () => {
  it.each(ALL_ADAPTERS.map((adapter) => [adapter.id, adapter] as const))(
    '%s comes back as it was saved',
    (_id, adapter) => {
      expect(parse(adapter)).toEqual({ ok: true, adapter });
    },
  );

  it.each([
    ['another key', { ...first, script: 'alert(1)' }, 'script', 'unknown-key'],
    ['no pages', { ...first, pages: [] }, 'pages', 'too_small'],
    ['no name', { ...first, name: undefined }, 'name', 'invalid_type'],
    ['a day that is none', { ...first, verified: 'hôm qua' }, 'verified', 'invalid_format'],
    [
      'a way that is none',
      { ...first, pages: [{ ...detail, fields: { code: [{ xpath: '//b' }] } }] },
      'pages.0.fields.code.0',
      'invalid_union',
    ],
    [
      'a broken pattern',
      { ...first, pages: [{ ...detail, ready: { address: '(' } }] },
      'pages.0.ready.address',
      'custom',
    ],
    [
      'a broken selector',
      { ...first, pages: [{ ...detail, ready: { selectors: ['h1', 'td['] } }] },
      'pages.0.ready.selectors.1',
      'selector',
    ],
  ])('with %s is refused, and it says where', (_what, value, path, code) => {
    expect(parse(value)).toEqual({ ok: false, issues: [{ path, code }] });
  });

  it('that is not JSON is refused', () => {
    const issues = [{ path: '', code: 'json' }];
    expect(parseAdapter('{"id": ', isSelector)).toEqual({ ok: false, issues });
  });

  it('once imported reads before the built-in ones', () => {
    const own = { ...first, id: 'da-sua' };
    const document = openFixture('demo-detail.html');
    const location = new URL('http://127.0.0.1/thu-tuc/1') as unknown as Location;
    expect(seePage({ document, location }, [own])?.words.adapter).toBe('da-sua');
    expect(seePage({ document, location })?.words.adapter).toBe(first.id);
  });
});
