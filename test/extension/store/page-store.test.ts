// oxlint-disable-next-line import/no-unassigned-import -- puts IndexedDB into the globals
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckedPage } from '../../../extension/checked-page.ts';
import { checkPage } from '../../../extension/checking/check-page.ts';
import { deletePages, findPage, keepPage, listPages } from '../../../extension/store/page-store.ts';
import { ADDRESS, wordsOf } from '../words-of.ts';

const checkedPage = (day: string, address = ADDRESS): CheckedPage =>
  checkPage({ ...wordsOf('demo-detail.html'), address }, new Date(`${day}T03:00:00Z`));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the store', () => {
  it('keeps the last record of an address', async () => {
    await keepPage(checkedPage('2026-11-21'));
    const later = checkedPage('2026-11-22');
    await keepPage(later);
    expect(await listPages()).toEqual([later]);
    expect(await findPage(ADDRESS)).toEqual(later);
  });

  it('lists the newest first, and is empty once it was emptied', async () => {
    await keepPage(checkedPage('2026-11-21', 'http://127.0.0.1/a'));
    await keepPage(checkedPage('2026-11-22', 'http://127.0.0.1/b'));
    expect((await listPages()).map(({ address }) => address)).toEqual([
      'http://127.0.0.1/b',
      'http://127.0.0.1/a',
    ]);
    await deletePages();
    expect(await listPages()).toEqual([]);
  });
});
