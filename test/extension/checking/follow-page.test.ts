import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckedPage, PageState } from '../../../extension/checked-page.ts';

/** What the toolbar button shows, and what the script in the tab answers. */
const world = vi.hoisted(() => ({
  badge: { text: '', title: '' },
  state: undefined as unknown,
  record: undefined as unknown,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (world.badge.text = text),
      setTitle: async ({ title }: { title: string }) => void (world.badge.title = title),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    storage: { local: { get: async () => ({}) } },
    tabs: { sendMessage: async () => world.state },
  },
}));
vi.mock('../../../extension/store/page-store.ts', () => ({ findPage: async () => world.record }));

const { followPage } = await import('../../../extension/checking/follow-page.ts');

const ADDRESS = 'https://dichvucong.example/1';
const TIME = '2026-11-22T03:00:00.000Z';
const checked: PageState = { kind: 'checked', address: ADDRESS, checkedAt: TIME, marks: true };
const record = (...outcomes: string[]): CheckedPage =>
  ({
    address: ADDRESS,
    checkedAt: TIME,
    procedures: [
      { procedure: {}, findings: outcomes.map((outcome) => ({ outcome, subject: 'fee' })) },
    ],
  }) as unknown as CheckedPage;

async function follow(state: PageState, page?: CheckedPage, now: PageState = state): Promise<void> {
  world.state = now;
  world.record = page;
  await followPage(7, state);
}

beforeEach(() => {
  world.badge = { text: 'old', title: 'old' };
});

describe('the badge', () => {
  it('is the number of failures, in words in the title', async () => {
    await follow(checked, record('failed', 'failed', 'cantTell', 'error', 'passed'));
    expect(world.badge.text).toBe('2');
    expect(world.badge.title).toContain('2 mục không đạt, 2 mục chưa rõ');
  });

  it('is 0 only where procedures were checked and none failed', async () => {
    await follow(checked, record('passed'));
    expect(world.badge).toMatchObject({
      text: '0',
      title: expect.stringContaining('không có mục nào không đạt'),
    });
    await follow(checked, record());
    expect(world.badge.text).toBe('');
  });

  it('stays within the room of a badge', async () => {
    await follow(checked, record(...Array.from({ length: 1200 }, () => 'failed')));
    expect(world.badge.text).toBe('999+');
    expect(world.badge.title).toContain('1200');
  });

  it.each<PageState>([
    { kind: 'reading', address: ADDRESS },
    { kind: 'unreadable', address: ADDRESS, reason: 'noAdapter' },
    { kind: 'unreadable', address: ADDRESS, reason: 'notStored' },
  ])('is taken away when the page is $kind', async (state) => {
    await follow(state, record('failed'));
    expect(world.badge).toEqual({ text: '', title: expect.stringContaining('Hài Lòng') });
  });

  it('is taken away where the record is of another check', async () => {
    await follow({ ...checked, checkedAt: '2026-11-22T04:00:00.000Z' }, record('failed'));
    expect(world.badge.text).toBe('');
  });

  it('is not written over what the page has become meanwhile', async () => {
    await follow(checked, record('failed'), { kind: 'reading', address: `${ADDRESS}/2` });
    expect(world.badge.text).toBe('old');
  });

  it('says in its title that the page has changed since', async () => {
    await follow({ kind: 'changed', address: ADDRESS, checkedAt: TIME }, record('failed'));
    expect(world.badge).toMatchObject({ text: '1', title: expect.stringContaining('đã đổi') });
  });
});
