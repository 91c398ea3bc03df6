import { type RawBuilder, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import type { Receipt, StoredResponse } from '#core/protocol/wire.ts';
import { chain, receiptOf, sha256 } from '../../../demo/collector/store/log-entry.ts';
import { recountTallies } from '../../../demo/collector/store/recount-tallies.ts';
import { eraseDetails } from '../../../demo/collector/store/erase-details.ts';
import { type LogFault, type PublishedHead, verifyLog } from '../../../demo/collector/store/verify-log.ts';
import { walkLog } from '../../../demo/collector/store/walk-log.ts';
import {
  keep, makeResponse, NOW, openCollector, post, readScores, type TestCollector, TODAY,
} from './fixture.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await openCollector();
});
afterEach(() => collector.close());

const parsed = (receipt: string): Required<Receipt> => JSON.parse(receipt) as Required<Receipt>;

describe('a receipt', () => {
  it('has the same bytes for ever', () => {
    const head = { position: 6, hash: 'a'.repeat(64) };
    const { entry, hash } = chain(head, {
      unit: 'H55', receivedAt: '2026-11-21T05:00:00.000Z', counted: 2,
      answersHash: 'b'.repeat(64), detailsHash: 'c'.repeat(64),
    });
    expect(receiptOf('0191c3a0-0000-4000-8000-000000000000', entry, hash)).toBe(
      '{"id":"0191c3a0-0000-4000-8000-000000000000","receivedAt":"2026-11-21T05:00:00.000Z",'
        + `"counted":2,"unit":"H55","position":7,"answersHash":"${'b'.repeat(64)}",`
        + `"detailsHash":"${'c'.repeat(64)}","previousHash":"${'a'.repeat(64)}",`
        + '"hash":"b1abdfe221f850adf074143f6949177a0adc4e5c6ce280d13325c6e9e6e151b5"}',
    );
  });

  it('can be checked by whoever has it, with nothing but SHA-256', async () => {
    const response = makeResponse({ procedure: '1.001193' });
    const receipt = parsed(await keep(collector.app, response));
    const { id, hash, ...entry } = receipt;
    expect([id, hash]).toEqual([response.id, sha256(canonicalJson(entry))]);
    const answer = await collector.app.request(`/v1/responses/${id.toUpperCase()}`);
    const stored = (await answer.json()) as StoredResponse;
    expect(stored.receipt).toEqual(receipt);
    expect(sha256(stored.answers!)).toBe(receipt.answersHash);
    expect(sha256(stored.details!)).toBe(receipt.detailsHash);
    expect(JSON.parse(stored.answers!)).toMatchObject({ id, levels: response.answers });
  });

  it('is chained to the one before in its unit, also when many come at once', async () => {
    const units = ['H55', 'H26', 'H29'];
    const responses = Array.from({ length: 60 }, (_, n) => makeResponse({ unit: units[n % 3]! }));
    const receipts = await Promise.all(responses.map((response) => keep(collector.app, response)));
    for (const unit of units) {
      const all = receipts.map(parsed).filter((receipt) => receipt.unit === unit);
      const log = all.toSorted((a, b) => a.position - b.position);
      expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
      const hashes = ['0'.repeat(64), ...log.map(({ hash }) => hash)];
      expect(log.map(({ previousHash }) => previousHash)).toEqual(hashes.slice(0, -1));
      const { log: head } = await readScores(collector.app, { unit });
      expect(head).toEqual({ position: log.length, hash: hashes.at(-1) });
    }
    expect(await verify()).toEqual([]);
  });
});

/** Who may write into the database does this; the codes say what shows. */
const TAMPERING: [what: string, how: () => RawBuilder<unknown> | Promise<RawBuilder<unknown>>, codes: string[]][] = [
  ['a level is changed', () => sql`update response set answers =
    replace(answers, '"access.seats":4', '"access.seats":5') where position = 2`,
  ['#2 answers-changed', 'tally-differs']],
  ['a level and its hash in the entry are changed', changeWithEntry, [
    '#2 entry-changed', 'tally-differs',
  ]],
  ['a level, its entry and the hash of that are changed', changeWithHash, [
    '#3 broken-link', 'tally-differs',
  ]],
  ['a kind is changed in its column', () => sql`update response set kind = 'verified'
    where position = 2`, ['#2 row-differs']],
  ['a response is removed', () => sql`delete from response where position = 2`, [
    '#3 gap', 'tally-differs', 'response_id rows-outside-log',
  ]],
  ['a response and its id are removed', removeWithId, ['#3 gap', 'tally-differs']],
  ['the last response is removed', () => sql`delete from response where position = 3`, [
    '#3 head-differs', 'tally-differs', 'response_id rows-outside-log',
  ]],
  ['a response is slipped in', () => sql`insert into response
    select unit, 4, 'ffffffff-ffff-4fff-8fff-ffffffffffff', instrument, version, kind, answered_on,
      answers, details, entry, hash, receipt from response where position = 3`,
  ['#4 broken-link', '#4 entry-changed', '#4 id-differs', '#4 row-differs', '#3 head-differs',
    'tally-differs', 'response_id rows-outside-log']],
  ['the content is taken away without a withdrawal', () => sql`update response set answers = null
    where position = 1`, ['#1 answers-missing', 'tally-differs']],
  ['the words are changed', () => sql`update response set details =
    replace(details, '1.001193', '1.001194') where position = 2`, ['#2 details-changed']],
  ['a count is changed', () => sql`update tally set responses = responses + 1`, ['tally-differs']],
  ['a tally of no log is slipped in', () => sql`insert into tally
    select 'H99', instrument, version, kind, day, responses, items from tally`,
  ['tally rows-outside-log']],
  ['an id leads elsewhere', () => sql`update response_id set position = 9 where position = 2`, [
    '#2 id-differs',
  ]],
  ['the head is set back', () => sql`update unit_log set position = 2`, ['#2 head-differs']],
];

/** The second entry as it would have to be after its answers were changed. */
async function changedRow(): Promise<{ answers: string; entry: string; hash: string }> {
  const row = (await readLog())[1]!;
  const answers = row.answers.replace('"access.seats":4', '"access.seats":5');
  const entry = canonicalJson({ ...JSON.parse(row.entry), answersHash: sha256(answers) });
  return { answers, entry, hash: sha256(entry) };
}

async function removeWithId(): Promise<RawBuilder<unknown>> {
  await sql`delete from response_id where position = 2`.execute(collector.database);
  return sql`delete from response where position = 2`;
}

async function changeWithEntry(): Promise<RawBuilder<unknown>> {
  const { answers, entry } = await changedRow();
  return sql`update response set answers = ${answers}, entry = ${entry} where position = 2`;
}

async function changeWithHash(): Promise<RawBuilder<unknown>> {
  const { answers, entry, hash } = await changedRow();
  return sql`update response set answers = ${answers}, entry = ${entry}, hash = ${hash}
    where position = 2`;
}

describe('the log shows', () => {
  beforeEach(async () => {
    for (const procedure of ['1.001192', '1.001193', '1.001194']) {
      await keep(collector.app, makeResponse({ procedure }));
    }
  });

  it('nothing where nothing was done', async () => {
    expect(await verify()).toEqual([]);
  });

  it.each(TAMPERING)('when %s', async (_what, how, codes) => {
    await (await how()).execute(collector.database);
    expect((await verify()).toSorted()).toEqual(codes.toSorted());
  });

  it('when all of it was chained anew, against a head that was published', async () => {
    const { log } = await readScores(collector.app);
    await sql`update tally set items = replace(items, '"4":3', '"4":2,"5":1')`
      .execute(collector.database);
    await chainAnew();
    expect(await verify()).toEqual([]);
    expect(await verify([{ unit: 'H55', ...log! }])).toEqual(['#3 published-differs']);
    expect(await verify([{ unit: 'H26', position: 1, hash: log!.hash }])).toEqual([
      '#1 published-differs',
    ]);
  });
});

describe('a response that is withdrawn', () => {
  it('counts no more, is gone, and its withdrawal stands in the log', async () => {
    const [stays, goes] = [makeResponse(), makeResponse({ procedure: '1.001193' })];
    await keep(collector.app, stays);
    const receipt = await keep(collector.app, goes);
    const { store } = collector;
    const at = '2026-11-21T06:00:00.000Z';
    expect(await store.withdraw(goes.id.toUpperCase(), at)).toBe('withdrawn');
    expect(await store.withdraw(goes.id, at)).toBe('withdrawn');
    expect(await store.withdraw('00000000-0000-4000-8000-000000000000', at)).toBe('unknown');
    const { responses, items, log } = await readScores(collector.app);
    expect([responses, items[0]?.score?.answers, log?.position]).toEqual([1, 1, 3]);
    const again = await post(collector.app, goes);
    expect([again.status, (await again.json()).issues]).toEqual([
      409, [{ path: 'id', code: 'withdrawn' }],
    ]);
    expect(await store.storedUnder(goes.id)).toEqual({ receipt });
    await keep(collector.app, makeResponse());
    expect(await verify()).toEqual([]);
  });

  it('leaves nothing but a count of zero where it was the only one', async () => {
    const response = makeResponse();
    await keep(collector.app, response);
    await collector.store.withdraw(response.id, NOW.toISOString());
    const scores = await readScores(collector.app);
    expect(scores.responses).toBe(0);
    expect(scores).not.toHaveProperty('overall');
    expect(scores).not.toHaveProperty('period');
    expect(await verify()).toEqual([]);
  });
});

describe('details whose time has come', () => {
  it('are erased, and counts, log and repeats stay', async () => {
    const responses = Array.from({ length: 5 }, () => makeResponse({ procedure: '1.001193' }));
    const receipts = await Promise.all(responses.map((response) => keep(collector.app, response)));
    const before = await readScores(collector.app);
    expect(await eraseDetails(collector.database, NOW.toISOString())).toBe(0);
    const later = new Date(NOW.getTime() + 1).toISOString();
    expect(await eraseDetails(collector.database, later)).toBe(5);
    expect(await eraseDetails(collector.database, later)).toBe(0);
    const stored = await collector.store.storedUnder(responses[0]!.id);
    expect(Object.keys(stored!)).toEqual(['receipt', 'answers']);
    expect(await readScores(collector.app)).toEqual(before);
    for (const [index, response] of responses.entries()) {
      expect(await (await post(collector.app, response)).text()).toBe(receipts[index]);
    }
    expect(await verify()).toEqual([]);
  });
});

describe('tallies', () => {
  it('that differ from the responses are found and put right', async () => {
    for (let n = 0; n < 3; n += 1) await keep(collector.app, makeResponse({ unit: 'H26' }));
    await keep(collector.app, makeResponse());
    const scores = [await readScores(collector.app), await readScores(collector.app, { unit: 'H26' })];
    await sql`update tally set responses = 7, items = '{"access.seats":{"1":7}}' where unit = 'H26'`
      .execute(collector.database);
    await sql`delete from tally where unit = 'H55'`.execute(collector.database);
    const names = ['H26', 'H55'].map((unit) => `${unit} sipas-2017 1 open ${TODAY}`);
    const expected = { units: 2, responses: 4, differing: names };
    expect(await recountTallies(collector.database)).toEqual(expected);
    expect(await recountTallies(collector.database, { write: true })).toEqual(expected);
    expect(await recountTallies(collector.database)).toEqual({ ...expected, differing: [] });
    expect([
      await readScores(collector.app), await readScores(collector.app, { unit: 'H26' }),
    ]).toEqual(scores);
  });
});

/** What is wrong, as place and code. */
async function verify(published: readonly PublishedHead[] = []): Promise<string[]> {
  const { faults } = await verifyLog(collector.database, { published });
  return faults.map(({ code, position, where }: LogFault) => {
    const place = position === undefined ? (where?.includes(' ') ? undefined : where) : `#${position}`;
    return [place, code].filter(Boolean).join(' ');
  });
}

interface ReadRow {
  position: number;
  answers: string;
  entry: string;
}

async function readLog(): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const some of walkLog(collector.database, 'H55')) rows.push(...(some as ReadRow[]));
  return rows;
}

/** What a clever forger does: changes one level, and every hash after it. */
async function chainAnew(): Promise<void> {
  let head = { position: 0, hash: '0'.repeat(64) };
  for (const { position, answers: before, entry: old } of await readLog()) {
    const answers = position === 2 ? before.replace('"access.seats":4', '"access.seats":5') : before;
    const { previousHash: _previous, position: _position, ...entry } = JSON.parse(old);
    const { hash, entry: text } = chain(head, { ...entry, answersHash: sha256(answers) });
    await sql`update response set answers = ${answers}, entry = ${text}, hash = ${hash}
      where position = ${position}`.execute(collector.database);
    head = { position, hash };
  }
  await sql`update unit_log set hash = ${head.hash}`.execute(collector.database);
}
