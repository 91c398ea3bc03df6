import { describe, expect, it } from 'vitest';
import { sameWords } from '../../../extension/session/same-words.ts';
import { type SeenPage, seePage } from '../../../extension/session/see-page.ts';
import { openFixture } from '../open-fixture.ts';

const location = new URL('http://127.0.0.1/thu-tuc/1#ho-so') as unknown as Location;

const saysTheSame = (one?: SeenPage, other?: SeenPage): boolean =>
  sameWords(one!.words.procedures, other!.words.procedures);

describe('seePage', () => {
  it('says which page was read by whom, what such a page shows, and its words', () => {
    const seen = seePage({ document: openFixture('national-detail.html'), location });
    expect(seen?.words).toMatchObject({
      address: 'http://127.0.0.1/thu-tuc/1',
      adapter: 'national-2026',
      kind: 'detail',
      expects: expect.arrayContaining(['authority', 'parts.steps']),
      procedures: [{ code: '3.000369' }],
    });
  });

  it('hands over words alone: a message could not carry the nodes', () => {
    const words = seePage({ document: openFixture('demo-list.html'), location })?.words;
    expect(words?.procedures).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  });

  it('tells other words from the same words in other nodes', () => {
    const document = openFixture('demo-detail.html');
    const first = seePage({ document, location });
    const title = document.querySelector('h1');
    title?.replaceWith(title.cloneNode(true));
    const redrawn = seePage({ document, location });
    expect(saysTheSame(first, redrawn)).toBe(true);
    const [before, after] = [first, redrawn].map((seen) => seen?.readings[0]?.places.get('name'));
    expect(before?.[0]).toBe(title);
    expect(after?.[0]).toBe(document.querySelector('h1'));
    expect(after?.[0]).not.toBe(title);
    for (const heading of document.querySelectorAll('h1')) heading.textContent = 'Đăng ký lại';
    expect(saysTheSame(first, seePage({ document, location }))).toBe(false);
  });

  it('sees nothing where no adapter knows the page', () => {
    expect(seePage({ document: openFixture('other-news.html'), location })).toBeUndefined();
  });
});
