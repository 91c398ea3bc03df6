// oxlint-disable-next-line import/no-unassigned-import -- puts IndexedDB into the globals
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RecognisedPage, recognisePage } from '../../../extension/adapters/index.ts';
import type { CheckedPage } from '../../../extension/checked-page.ts';
import { checkReadings } from '../../../extension/session/check-readings.ts';
import { deletePages, findPage, keepPage, listPages } from '../../../extension/store/page-store.ts';
import { receivePage } from '../../../extension/store/receive-page.ts';
import { openFixture } from '../open-fixture.ts';

const ADDRESS = 'http://127.0.0.1:8080/thu-tuc/1';

function checkedPage(fixture = 'demo-detail.html', now = '2026-11-21T03:00:00Z'): CheckedPage {
  const document = openFixture(fixture);
  const found = recognisePage(document) as RecognisedPage;
  const about = { address: ADDRESS, title: 'Thử', now: new Date(now) };
  return checkReadings(found, found.reader.read(document), about);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('receivePage', () => {
  it.each(['demo-detail.html', 'demo-list.html', 'national-detail.html', 'national-list.html'])(
    'keeps what was read on %s whole',
    async (fixture) => {
      const page = checkedPage(fixture);
      expect(await receivePage(page, ADDRESS)).toEqual({ stored: true });
      expect(await findPage(ADDRESS)).toEqual(page);
    },
  );

  it.each([
    ['nothing', undefined, ''],
    [
      'no findings',
      { ...checkedPage(), procedures: [{ procedure: {}, findings: 'x' }] },
      'procedures.0',
    ],
    ['an unknown outcome', withOutcome('perfect'), 'outcome'],
    ['a time that is none', { ...checkedPage(), checkedAt: 'hôm nay' }, 'checkedAt'],
  ])('refuses %s and says where', async (_what, value, where) => {
    const answer = await receivePage(value, ADDRESS);
    expect(answer.stored).toBe(false);
    expect(answer.detail).toContain(where);
    expect(await listPages()).toEqual([]);
  });

  it('refuses a record about another site than the one it came from', async () => {
    const answer = await receivePage(checkedPage(), 'http://127.0.0.2:8080/thu-tuc/1');
    expect(answer).toMatchObject({ stored: false });
    expect(await findPage(ADDRESS)).toBeUndefined();
  });
});

function withOutcome(outcome: string): unknown {
  const page = checkedPage();
  const [checked] = page.procedures;
  const findings = checked?.findings.map((finding) => ({ ...finding, outcome }));
  return { ...page, procedures: [{ ...checked, findings }] };
}

describe('the store', () => {
  it('keeps the last record of an address', async () => {
    await keepPage(checkedPage());
    const later = checkedPage('demo-detail.html', '2026-11-22T03:00:00Z');
    await keepPage(later);
    expect(await listPages()).toEqual([later]);
  });

  it('lists the newest first, and is empty once it was emptied', async () => {
    await keepPage({ ...checkedPage(), address: 'http://127.0.0.1/a' });
    await keepPage({
      ...checkedPage('demo-detail.html', '2026-11-22T03:00:00Z'),
      address: 'http://127.0.0.1/b',
    });
    expect((await listPages()).map(({ address }) => address)).toEqual([
      'http://127.0.0.1/b',
      'http://127.0.0.1/a',
    ]);
    await deletePages();
    expect(await listPages()).toEqual([]);
  });
});
