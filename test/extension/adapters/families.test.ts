import { describe, expect, it } from 'vitest';
import { ADAPTERS, readBy, readPage } from '../../../extension/adapters/index.ts';
import { foldRecord } from '../compare-records.ts';
import { portalFixtures } from '../portal-fixtures.ts';

/** Families that portals.md records as A, B, C, D, E, F, H and I. */
const FAMILIES = [
  'national-2026',
  'national-2019',
  'public-security',
  'vnpt-igate',
  'vnpt-province',
  'guidance-slip',
  'dnn-one-stop',
  'da-nang-liferay',
];
const FIXTURES = portalFixtures();
const OWN = FIXTURES.filter(({ family }) => FAMILIES.includes(family));

describe('pages of the portal families', () => {
  it.each(FAMILIES)('%s has at least five of them', (family) => {
    expect(OWN.filter((page) => page.family === family).length).toBeGreaterThanOrEqual(5);
  });

  it.each(OWN.map((page) => [page.name, page] as const))(
    '%s is read as a person sees it, by its own adapter and by nobody else',
    (_name, { family, kind, records, open }) => {
      const document = open();
      const takers = ADAPTERS.flatMap(({ id, pages }) =>
        pages
          .filter((page) => readBy(document, page).length > 0)
          .map((page) => `${id} ${page.kind}`),
      );
      expect(takers).toEqual([`${family} ${kind}`]);
      const found = readPage(document);
      expect(found?.adapter.id).toBe(family);
      expect(foldRecord(found?.readings.map(({ text }) => text))).toEqual(foldRecord(records));
    },
  );

  it.each(
    FIXTURES.filter(({ family }) => family === 'unseen').map((page) => [page.name, page] as const),
  )('%s is refused by every adapter', (_name, { open }) => {
    expect(readPage(open(), ADAPTERS)?.adapter.id).toBeUndefined();
  });
});
