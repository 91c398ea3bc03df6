// oxlint-disable-next-line import/no-unassigned-import -- puts IndexedDB into the globals
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkPage } from '../../../extension/checking/check-page.ts';
import { pageWordsSchema } from '../../../extension/checking/page-words.schema.ts';
import { receiveWords } from '../../../extension/checking/receive-words.ts';
import type { CheckAnswer } from '../../../extension/messages.ts';
import { findPage, listPages } from '../../../extension/store/page-store.ts';
import { ADDRESS, wordsOf } from '../words-of.ts';

const NOW = new Date('2026-11-21T03:00:00Z');

const receive = (value: unknown, from: string | undefined = ADDRESS): Promise<CheckAnswer> =>
  receiveWords(value, { from, now: NOW });

/** What a message looks like at its other end: browsers carry JSON. */
const carried = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('receiveWords', () => {
  it.each(['demo-detail.html', 'demo-list.html', 'national-detail.html', 'national-list.html'])(
    'checks what was read on %s and keeps the findings',
    async (fixture) => {
      const words = wordsOf(fixture);
      const answer = await receive(carried(words));
      expect(answer).toMatchObject({ kind: 'checked', checkedAt: NOW.toISOString() });
      const received = pageWordsSchema.parse(words);
      expect(received).toEqual(words);
      expect(await findPage(ADDRESS)).toEqual(checkPage(received, NOW));
    },
  );

  it('answers with what painting needs of each procedure, in the order of the words', async () => {
    const answer = await receive(wordsOf('demo-list.html'));
    if (answer.kind !== 'checked') throw new Error(answer.detail);
    const [first, second, ...more] = answer.findings;
    expect(more).toEqual([]);
    expect(first).toContainEqual({ at: expect.any(Number), field: 'decisionNumber', outcome: 'passed' });
    expect(second).toContainEqual({
      at: expect.any(Number),
      field: 'decisionNumber',
      outcome: 'failed',
      message: { vi: expect.any(String), en: expect.any(String) },
    });
    const keys = new Set(answer.findings.flat().flatMap((finding) => Object.keys(finding)));
    expect([...keys].toSorted()).toEqual(['at', 'field', 'message', 'outcome']);
  });

  const words = wordsOf('demo-detail.html');
  const [procedure] = words.procedures;

  it.each([
    ['nothing', undefined, ''],
    ['a page that is no list of procedures', { ...words, procedures: {} }, 'procedures'],
    ['a conclusion beside the words', { ...words, findings: [] }, 'findings: unknown-key'],
    [
      'a value that was read elsewhere',
      { ...words, procedures: [{ ...procedure, code: { text: '1.001193' } }] },
      'procedures.0.code',
    ],
    [
      'a part that no law knows',
      { ...words, procedures: [{ ...procedure, parts: { secret: 'x' } }] },
      'procedures.0.parts',
    ],
    ['a kind of page that there is not', { ...words, kind: 'news' }, 'kind'],
    ['an expectation that no reader has', { ...words, expects: ['parts.secret'] }, 'expects.0'],
    [
      'a text longer than any page has',
      { ...words, procedures: [{ ...procedure, name: 'a'.repeat(200_001) }] },
      'procedures.0.name: too_big',
    ],
  ])('refuses %s and says where', async (_what, value, where) => {
    const answer = await receive(value);
    expect(answer).toEqual({ kind: 'notChecked', detail: expect.stringContaining(where) });
    expect(await listPages()).toEqual([]);
  });

  it.each(['http://127.0.0.2:8080/thu-tuc/1', 'about:blank', undefined])(
    'refuses words about another site than the one they came from (%s)',
    async (from) => {
      const answer = await receiveWords(words, { from, now: NOW });
      expect(answer).toMatchObject({ kind: 'notChecked' });
      expect(await listPages()).toEqual([]);
    },
  );

  it('says what cannot be kept, and still what to paint', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('the disk is full', 'QuotaExceededError');
      },
    } as unknown as IDBFactory;
    const answer = await receive(words);
    const passed = { at: expect.any(Number), field: 'decisionNumber', outcome: 'passed' };
    expect(answer).toMatchObject({
      kind: 'notStored',
      detail: expect.stringContaining('the disk is full'),
      findings: [expect.arrayContaining([passed])],
    });
  });
});
