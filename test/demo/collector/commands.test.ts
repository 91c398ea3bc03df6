import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SurveyResponse } from '#core/survey/response.ts';
import { openDatabase } from '../../../demo/collector/store/open-database.ts';
import { ResponseStore } from '../../../demo/collector/store/response-store.ts';
import { tidyInvitations } from '../../../demo/collector/store/tidy-invitations.ts';
import { ENGINE, makePlace, temporaryFolder, type TestPlace } from './engine.ts';
import { makeResponse, NOW } from './fixture.ts';

const COMMANDS = fileURLToPath(new URL('../../../demo/collector/commands/', import.meta.url));
const WORDS = 'những lời chỉ mình tôi biết';
const run = promisify(execFile);

let folder: ReturnType<typeof temporaryFolder>;
let at: TestPlace;
beforeEach(async () => {
  folder = temporaryFolder();
  at = await makePlace();
});
afterEach(async () => {
  await at.remove();
  folder.remove();
});

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of the collector as an operator does. */
async function command(
  name: string,
  flags: readonly string[] = [],
  environment: Record<string, string> = at.environment,
): Promise<Ended> {
  const env = { PATH: process.env['PATH'], ...environment };
  const ended = run(process.execPath, [`${COMMANDS}${name}.ts`, ...flags], { env });
  return ended.then(({ stdout, stderr }) => ({ code: 0, stdout, stderr }), (error: Ended) => error);
}

/** Keeps some responses, the last one with words; gives their receipts. */
async function fill(): Promise<{ ids: string[]; receipts: string[] }> {
  const database = await openDatabase(at.place);
  const store = new ResponseStore(database);
  const answers = { 'access.seats': 4, 'other-contents': WORDS };
  const responses = [makeResponse(), makeResponse({ unit: 'H26' }), makeResponse({ answers })];
  const kept = await Promise.all(responses.map((one) => store.keep(one, NOW.toISOString())));
  await database.destroy();
  const receipts = kept.map((one) => ('receipt' in one ? one.receipt : ''));
  return { ids: responses.map(({ id }) => id), receipts };
}

describe('verify-log', () => {
  it('says that a log holds good, also against receipts that were given', async () => {
    const { receipts } = await fill();
    const published = join(folder.path, 'receipts.jsonl');
    writeFileSync(published, receipts.join('\n'));
    expect(await command('verify-log', ['--published', published])).toMatchObject({
      code: 0,
      stdout: 'The log holds good: 2 units, 3 responses (0 withdrawn, 0 without details), '
        + '3 published heads.\n',
    });
  });

  it('says where it does not, and ends with code 1', async () => {
    await fill();
    const database = await openDatabase(at.place);
    await sql`update response set kind = 'verified' where unit = 'H26'`.execute(database);
    await database.destroy();
    const { code, stdout } = await command('verify-log');
    expect([code, stdout.split('\n')[0]]).toEqual([
      1, 'H26 #1: the columns of the row do not say what its content says (row-differs)',
    ]);
  });

  it.each([
    ['no head', '{"unit":"H55"}', 'entry 1 is no scores with a log, and no receipt'],
    ['no JSON', 'H55', 'line 1 is not JSON'],
  ])('refuses a file of published heads with %s', async (_what, text, reason) => {
    await fill();
    const published = join(folder.path, 'published.json');
    writeFileSync(published, text);
    const { code, stderr } = await command('verify-log', ['--published', published]);
    expect([code, stderr]).toEqual([2, `${published}: ${reason}\n`]);
  });

  it('refuses arguments that it does not know', async () => {
    const { code, stderr } = await command('verify-log', ['--fast']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('usage: npm run verify-log')]);
  });

  it.runIf(ENGINE === 'sqlite')('does not take a wrong name for an empty log', async () => {
    const file = join(folder.path, 'typo.sqlite');
    const { code, stderr } = await command('verify-log', [], { HAILONG_DATABASE: file });
    expect([code, stderr, existsSync(file)]).toEqual([
      2, `there is no data file ${file}; set HAILONG_DATABASE or DATABASE_URL\n`, false,
    ]);
  });
});

describe('recount-tallies', () => {
  it('finds, and on demand puts right, what differs', async () => {
    await fill();
    const database = await openDatabase(at.place);
    await sql`delete from tally where unit = 'H26'`.execute(database);
    await database.destroy();
    expect((await command('recount-tallies')).code).toBe(1);
    const { stdout } = await command('recount-tallies', ['--write']);
    expect(stdout).toContain('3 responses of 2 units; 1 tallies differ, put right.');
    expect((await command('recount-tallies')).code).toBe(0);
  });
});

describe('a backup', () => {
  it('is written while the database is in use, and makes all of it anew elsewhere', async () => {
    const { ids, receipts } = await fill();
    const open = await openDatabase(at.place);
    const file = join(folder.path, 'backup');
    expect(await command('backup', [file])).toMatchObject({ code: 0, stderr: '' });
    await open.destroy();
    const elsewhere = await makePlace();
    try {
      const { stdout } = await command('restore', [file], elsewhere.environment);
      expect(stdout).toMatch(/^The log holds good: 2 units, 3 responses/);
      const database = await openDatabase(elsewhere.place);
      const store = new ResponseStore(database);
      const restored = await Promise.all(ids.map((id) => store.storedUnder(id)));
      expect(restored.map((one) => one?.receipt)).toEqual(receipts);
      expect((await store.keep(makeResponse(), NOW.toISOString())).outcome).toBe('kept');
      await database.destroy();
    } finally {
      await elsewhere.remove();
    }
  });

  it('is never written over a file, nor restored over data', async () => {
    const { ids } = await fill();
    const file = join(folder.path, 'backup');
    await command('backup', [file]);
    const before = readFileSync(file);
    expect((await command('backup', [file])).code).toBe(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    const { code, stderr } = await command('restore', [file]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/is there already|already exists/)]);
    const database = await openDatabase(at.place);
    expect(await new ResponseStore(database).storedUnder(ids[0]!)).toBeDefined();
    await database.destroy();
  });
});

describe('move', () => {
  it('copies a file into an empty database, receipts and all, and never over data', async () => {
    const file = join(folder.path, 'from.sqlite');
    const source = await openDatabase({ file });
    const store = new ResponseStore(source);
    const responses = Array.from({ length: 40 }, (_, n) => makeResponse({ unit: `H${n % 3}` }));
    const keep = (response: SurveyResponse) => store.keep(response, NOW.toISOString());
    const kept = await Promise.all(responses.map(keep));
    await store.withdraw(responses[0]!.id, NOW.toISOString());
    await source.destroy();
    const { code, stdout } = await command('move', ['--from', file]);
    expect([code, stdout]).toEqual([
      0, 'The log holds good: 3 units, 40 responses (1 withdrawn, 0 without details), '
        + '3 published heads.\n',
    ]);
    const target = await openDatabase(at.place);
    const found = await new ResponseStore(target).storedUnder(responses[1]!.id);
    expect(found?.receipt).toBe('receipt' in kept[1]! ? kept[1].receipt : '');
    await target.destroy();
    const again = await command('move', ['--from', file]);
    expect([again.code, again.stderr]).toEqual([
      2, expect.stringContaining('there is data in the target already'),
    ]);
    expect((await command('recount-tallies')).code).toBe(0);
  });

  it('says so when there is no such file', async () => {
    const { code, stderr } = await command('move', ['--from', join(folder.path, 'typo')]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('has to name a data file')]);
  });
});

describe('erase', () => {
  it('withdraws one response by its number', async () => {
    const { ids } = await fill();
    expect(await command('erase', ['--id', ids[0]!])).toMatchObject({ code: 0, stderr: '' });
    expect((await command('erase', ['--id', 'none'])).code).toBe(1);
    const { stdout } = await command('verify-log');
    expect(stdout).toContain('3 responses (1 withdrawn, 0 without details)');
  });

  it('erases the details of what was received before a day', async () => {
    await fill();
    const none = await command('erase', ['--details-before', '2026-11-21']);
    expect(none.stdout).toBe('The details of 0 responses are erased.\n');
    const all = await command('erase', ['--details-before', '2026-11-22']);
    expect(all.stdout).toBe('The details of 3 responses are erased.\n');
    if ('file' in at.place) expect(readFileSync(at.place.file).includes(WORDS)).toBe(false);
    expect((await command('verify-log')).stdout).toContain('3 without details');
  });

  it.each([
    [['--details-before', '21/11/2026'], 'expected a day such as 2026-01-31'],
    [['--details-before', '2026-13-01'], 'expected a day such as 2026-01-31'],
    [[], 'usage: '],
    [['--id', 'a', '--details-before', '2026-01-01'], 'usage: '],
  ])('refuses %j', async (flags, reason) => {
    await fill();
    const { code, stderr } = await command('erase', flags);
    expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
  });
});

describe('used invitations', () => {
  it('are forgotten when nobody could use them again, and mixed where rows tell their time', async () => {
    const database = await openDatabase(at.place);
    const rows = ['2026-09', '2026-11', null].flatMap((until, n) =>
      Array.from({ length: 20 }, (_, index) => ({ issuer: 'portal', jti: `${n}-${index}`, until })),
    );
    for (const row of rows) await database.insertInto('used_invitation').values(row).execute();
    await tidyInvitations(database, '2026-11-21');
    const left = await database.selectFrom('used_invitation').selectAll().execute();
    expect(new Set(left.map(({ jti }) => jti))).toEqual(new Set(rows.slice(20).map(({ jti }) => jti)));
    if (ENGINE === 'postgres') {
      const { rows: writers } = await sql`select distinct xmin::text from used_invitation`
        .execute(database);
      expect(writers).toHaveLength(1);
    }
    await database.destroy();
  });
});
