import { rmSync } from 'node:fs';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMS_PATH, RESPONSES_PATH } from '#core/protocol/wire.ts';
import {
  type DatabasePlace,
  type OpenDatabase,
  openDatabase,
} from '../../../../demo/collector/store/open-database.ts';
import { keepResponses } from '../../../../demo/collector/store/keep-responses.ts';
import type { Done, Statement, Work } from '../../../../demo/collector/store/work.ts';
import { inOrder } from '../../../../demo/collector/store/work.ts';
import { ENGINE, makePlace, type TestPlace } from '../engine.ts';
import { encodeForm, filledForm } from '../filled-form.ts';
import { collectorOn, makeResponse, NOW, PORTAL, post } from '../fixture.ts';

let at: TestPlace;
let opened: OpenDatabase[];
beforeEach(async () => {
  at = await makePlace();
  opened = [];
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const database of opened) await database.destroy();
  await at.remove();
});

/** A collector on the place of this test; settings go into the address of PostgreSQL. */
async function open(settings: Record<string, string> = {}) {
  const database = await openDatabase(withSettings(at.place, settings));
  opened.push(database);
  return collectorOn(database).app;
}

function withSettings(place: DatabasePlace, settings: Record<string, string>): DatabasePlace {
  if ('file' in place) return place;
  return { url: `${place.url}?${new URLSearchParams(settings)}` };
}

const later = (answer: Response) => [answer.status, answer.headers.get('Retry-After')];

describe.runIf(ENGINE === 'sqlite')('a data file that was taken away', () => {
  it('takes no more responses, since they would be gone with the process', async () => {
    const app = await open();
    const response = makeResponse();
    expect((await post(app, response)).status).toBe(201);
    rmSync('file' in at.place ? at.place.file : '');
    const answer = await post(app, makeResponse());
    expect([later(answer), await answer.json()]).toEqual([
      [503, '30'],
      { error: expect.any(String), issues: [{ path: '', code: 'not-now' }] },
    ]);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: PORTAL };
    const form = { method: 'POST', headers, body: encodeForm(filledForm(makeResponse())) };
    expect(later(await app.request(FORMS_PATH, form))).toEqual([503, '30']);
  });
});

describe.runIf(ENGINE === 'postgres')('PostgreSQL that cannot', () => {
  const url = (): string => ('url' in at.place ? at.place.url : '');

  it('get at the log of a unit in time: try again', async () => {
    const app = await open({ statement_timeout: '300' });
    await post(app, makeResponse());
    const other = new pg.Client(url());
    await other.connect();
    await other.query('begin; update unit_log set position = position');
    const blocked = await Promise.all([1, 2, 3].map(() => post(app, makeResponse())));
    expect(blocked.map(later)).toEqual([
      [503, '30'],
      [503, '30'],
      [503, '30'],
    ]);
    await other.end();
    expect((await post(app, makeResponse())).status).toBe(201);
  });

  it('write, since it only stands by for another one: try again', async () => {
    const app = await open({ options: '-c default_transaction_read_only=on' }).catch(
      () => undefined,
    );
    expect(app).toBeUndefined();
    const writing = await open();
    const other = new pg.Client(url());
    await other.connect();
    await other.query(`do $$ begin execute format(
      'alter database %I set default_transaction_read_only = on', current_database()); end $$`);
    await other.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    await other.end();
    const answers = [await post(writing, makeResponse()), await post(writing, makeResponse())];
    expect(answers.map(later)).toEqual([
      [503, '30'],
      [503, '30'],
    ]);
  });

  it('be found, since it is being restored: try again', async () => {
    const app = await open();
    const { pathname } = new URL(url());
    const administrator = new pg.Client(url().replace(pathname, '/postgres'));
    await administrator.connect();
    const name = pg.escapeIdentifier(pathname.slice(1));
    await administrator.query(`alter database ${name} with allow_connections false`);
    await administrator.query(`drop database ${name} with (force)`);
    const answers = [await post(app, makeResponse()), await post(app, makeResponse())];
    await administrator.query(`create database ${name}`);
    await administrator.end();
    expect(answers.map(later)).toEqual([
      [503, '30'],
      [503, '30'],
    ]);
  });

  it('hold a text with a zero byte: there is no such response', async () => {
    const app = await open();
    for (const path of [`${RESPONSES_PATH}/%00`, `${FORMS_PATH}/%00`]) {
      expect((await app.request(path)).status).toBe(404);
    }
  });

  it('commit, since the connection went away: it lives on, and a repeat is answered', async () => {
    const app = await open();
    await post(app, makeResponse());
    const other = new pg.Client(url());
    await other.connect();
    await other.query('begin; update unit_log set position = position');
    const response = makeResponse();
    const waiting = post(app, response);
    const cut = `select count(pg_terminate_backend(pid)) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`;
    for (let ended = 0; ended === 0;) ended = Number((await other.query(cut)).rows[0].count);
    expect(later(await waiting)).toEqual([503, '30']);
    await other.end();
    const first = await post(app, response);
    const again = await post(app, response);
    expect([first.status, again.status, await again.text()]).toEqual([
      201,
      200,
      await first.text(),
    ]);
  });

  it('let two groups wait for each other: ids are taken in one order', async () => {
    await open();
    const [one, two] = [await openDatabase(at.place), await openDatabase(at.place)];
    opened.push(one, two);
    const ids = Array.from({ length: 3 }, () => makeResponse().id).toSorted();
    const group = (database: OpenDatabase, unit: string, order: readonly string[]) =>
      keepResponses(
        database,
        order.map((id) => ({
          response: makeResponse({ id, unit }),
          invitation: undefined,
          receivedAt: NOW.toISOString(),
        })),
      );
    // Three rows go out as two and one: each group stops between the two.
    const outcomes = await Promise.allSettled([
      inSteps(one, group(one, 'H26', ids)),
      inSteps(two, group(two, 'H55', ids.toReversed())),
    ]);
    const codes = outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? 'kept' : (outcome.reason as { code: string }).code,
    );
    expect(codes.toSorted()).toEqual(['23505', 'kept']);
  });
});

/** Carries work out with a pause behind each statement. */
async function inSteps<Outcome>(database: OpenDatabase, work: Work<Outcome>): Promise<Outcome> {
  return database.transaction().execute(async (transaction) => {
    let step: IteratorResult<readonly Statement[], Done<Outcome>> = work.next();
    while (!step.done) step = work.next(await inOrder(transaction, step.value));
    for (const statement of step.value.writes) {
      await inOrder(transaction, [statement]);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return step.value.outcome;
  });
}
