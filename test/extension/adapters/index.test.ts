import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, readBy, readPage } from '../../../extension/adapters/index.ts';
import { openFixture } from '../open-fixture.ts';
import { portalFixtures } from '../portal-fixtures.ts';

/** Which reader each stored page belongs to; the others have to refuse it. */
const OWNERS: Readonly<Record<string, string | undefined>> = {
  'demo-detail.html': 'demo-portal detail',
  'demo-list.html': 'demo-portal list',
  'national-detail.html': 'national-2026 detail',
  'national-list.html': 'national-2026 list',
  'national-shell.html': undefined,
  'other-news.html': undefined,
  'other-police.html': 'public-security detail',
};

describe('adapters', () => {
  it.each(Object.entries(OWNERS))('%s is read by %s and by nobody else', (name, owner) => {
    const document = openFixture(name);
    const takers = ADAPTERS.flatMap(({ id, pages }) =>
      pages.filter((page) => readBy(document, page).length > 0).map(({ kind }) => `${id} ${kind}`),
    );
    expect(takers).toEqual(owner === undefined ? [] : [owner]);
    const found = readPage(document, ADAPTERS);
    expect(found && `${found.adapter.id} ${found.page.kind}`).toBe(owner);
  });

  it('have an owner stated for every stored page', () => {
    const stored = readdirSync(new URL('../../fixtures/portals/', import.meta.url));
    const pages = stored.filter((name) => name.endsWith('.html'));
    expect(pages.toSorted()).toEqual(Object.keys(OWNERS).toSorted());
  });

  it.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))(
    '%s has at least one page of each of its kinds among the stored ones',
    (id, { pages }) => {
      const stored = portalFixtures().map(({ family, kind }) => `${family} ${kind}`);
      const owned = new Set([...Object.values(OWNERS), ...stored]);
      for (const { kind } of pages) expect(owned).toContain(`${id} ${kind}`);
    },
  );
});
