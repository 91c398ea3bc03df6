import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, recognisePage } from '../../../extension/adapters/index.ts';
import { openFixture } from '../open-fixture.ts';

/** Which reader each stored page belongs to; the others have to refuse it. */
const OWNERS: Readonly<Record<string, string | undefined>> = {
  'demo-detail.html': 'demo-portal detail',
  'demo-list.html': 'demo-portal list',
  'national-detail.html': 'national-2026 detail',
  'national-list.html': 'national-2026 list',
  'national-shell.html': undefined,
  'other-news.html': undefined,
  'other-police.html': undefined,
};

describe('adapters', () => {
  it.each(Object.entries(OWNERS))('%s is read by %s and by nobody else', (name, owner) => {
    const document = openFixture(name);
    const takers = ADAPTERS.flatMap(({ id, pages }) =>
      pages.filter((page) => page.recognises(document)).map(({ kind }) => `${id} ${kind}`),
    );
    expect(takers).toEqual(owner === undefined ? [] : [owner]);
    const found = recognisePage(document);
    expect(found && `${found.adapter.id} ${found.reader.kind}`).toBe(owner);
  });

  it('have an owner stated for every stored page', () => {
    const stored = readdirSync(new URL('../../fixtures/portals/', import.meta.url));
    expect(stored.toSorted()).toEqual(Object.keys(OWNERS).toSorted());
  });

  it.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))(
    '%s has at least one page of each of its kinds among the stored ones',
    (id, { pages }) => {
      const owned = new Set(Object.values(OWNERS));
      for (const { kind } of pages) expect(owned).toContain(`${id} ${kind}`);
    },
  );
});
