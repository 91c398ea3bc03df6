import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/protocol/canonical-json.ts';
import { openDatabase } from '../../../demo/collector/store/open-database.ts';
import { ResponseStore } from '../../../demo/collector/store/response-store.ts';
import { verifyLog } from '../../../demo/collector/store/verify-log.ts';
import { ENGINE, temporaryFolder } from './engine.ts';
import { makeResponse, TODAY } from './fixture.ts';
import { oldReceipt, writeOldFile } from './old-file.ts';

// Before there were logs, the collector kept its data in a file of SQLite only.

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'old.sqlite');
});
afterEach(() => folder.remove());

const OLD = [
  makeResponse(),
  makeResponse({ unit: 'H26', answers: { 'access.seats': 1 } }),
  makeResponse({ procedure: '1.001193', answeredOn: '2026-11-20' }),
  makeResponse(),
];
const INVITED = makeResponse({ invitation: 'a.b.c' });

describe.runIf(ENGINE === 'sqlite')('a file of an older release', () => {
  it.each([
    ['0001-create-responses', OLD, 'open'],
    ['0002-tell-invited-responses-apart', [...OLD, INVITED], 'verified'],
  ])('%s: keeps its receipts and counts, and gets logs that hold good', async (last, old, kind) => {
    await writeOldFile(file, last, old);
    const database = await openDatabase({ file });
    const store = new ResponseStore(database);
    for (const response of old) {
      const { invitation: _checked, ...plain } = response;
      const receipt = oldReceipt(response);
      const again = await store.repeat(response);
      expect(again).toEqual({ outcome: 'repeated', receipt });
      const other = await store.repeat({ ...plain, answers: { 'access.seats': 5 } });
      expect(other).toEqual({ outcome: 'conflict' });
    }
    const tallies = await database.selectFrom('tally').selectAll().execute();
    expect(tallies.filter(({ unit }) => unit === 'H26')).toEqual([{
      unit: 'H26', instrument: 'sipas-2017', version: 1, kind: 'open', day: TODAY,
      responses: 1, items: '{"access.seats":{"1":1}}',
    }]);
    expect(tallies.some((tally) => tally.kind === kind)).toBe(true);
    expect(await verifyLog(database)).toMatchObject({ units: 2, responses: old.length, faults: [] });
    expect((await store.keep(makeResponse(), `${TODAY}T06:00:00.000Z`)).outcome).toBe('kept');
    expect(await verifyLog(database)).toMatchObject({ responses: old.length + 1, faults: [] });
    await database.destroy();
  });

  it('that is empty is brought up to date too', async () => {
    await writeOldFile(file, '0001-create-responses', []);
    const database = await openDatabase({ file });
    expect(await verifyLog(database)).toMatchObject({ units: 0, responses: 0, faults: [] });
    await database.destroy();
  });

  it('that cannot be brought up to date to its end stays as it was', async () => {
    await writeOldFile(file, '0002-tell-invited-responses-apart', OLD);
    const sqlite = new DatabaseSync(file);
    const spoil = `update response set body = '{' where id = '${OLD[3]!.id}'`;
    sqlite.prepare(spoil).run();
    await expect(openDatabase({ file })).rejects.toThrow('JSON');
    const tables = sqlite.prepare(`select name from sqlite_master where type = 'table'`).all();
    expect(tables.map(({ name }) => name)).not.toContain('old_response');
    sqlite.prepare('update response set body = ? where id = ?')
      .run(canonicalJson(OLD[3]), OLD[3]!.id);
    sqlite.close();
    const database = await openDatabase({ file });
    expect(await verifyLog(database)).toMatchObject({ responses: OLD.length, faults: [] });
    await database.destroy();
  });
});
