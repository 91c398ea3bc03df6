import { expect, it } from 'vitest';
import { keepForms } from '../../../../demo/collector/import/keep-forms.ts';
import { openDatabase } from '../../../../demo/collector/store/open-database.ts';
import { verifyLog } from '../../../../demo/collector/store/verify-log.ts';
import { makeResponse, NOW, openCollector, post, readEverything, readScores } from '../fixture.ts';
import { csv, importTable } from './importing.ts';

const table = (forms: number, level = '4') =>
  csv(
    ['form', 'answeredOn', 'access.seats'],
    ...Array.from({ length: forms }, (_, at) => [`${at + 1}`, '5/10/2026', level]),
  );

it('imports while a collector takes responses, and each counts once', async () => {
  const { app, database, place, close } = await openCollector();
  const other = await openDatabase(place);
  const sent = Array.from({ length: 60 }, (_, at) =>
    makeResponse({ unit: at % 2 ? 'H55' : 'H26' }),
  );
  const [result, answers] = await Promise.all([
    importTable(other, table(1200), { commit: true }),
    Promise.all(sent.map(async (response) => (await post(app, response)).status)),
  ]);
  expect(result).toMatchObject({ kept: 1200, committed: true });
  expect(new Set(answers)).toEqual(new Set([201]));
  expect(await readScores(app)).toMatchObject({ responses: 1230 });
  expect((await verifyLog(database)).faults).toEqual([]);
  await other.destroy();
  await close();
});

it('takes all of it back when something fails in the middle', async () => {
  const { database, close } = await openCollector();
  const { forms } = await importTable(database, table(1100));
  const before = await readEverything(database);
  // Somebody else is faster with one form of the last group, and says something else.
  const [rival] = (await importTable(database, table(1050, '2'))).forms.slice(-1);
  await keepForms(database, [rival!], NOW.toISOString());
  const meanwhile = await readEverything(database);
  await expect(keepForms(database, forms, NOW.toISOString())).rejects.toThrow(
    /row 1051 was kept by somebody else/u,
  );
  expect(await readEverything(database)).toEqual(meanwhile);
  expect(meanwhile).not.toEqual(before);
  await close();
});

it('takes all of it back when the database is cut off', async () => {
  const { database, close } = await openCollector();
  const { forms } = await importTable(database, table(900));
  const before = await readEverything(database);
  let groups = 0;
  const failing = keepForms(database, forms, NOW.toISOString(), () => {
    groups += 1;
    if (groups === 2) throw new Error('the disk is full');
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await readEverything(database)).toEqual(before);
  await close();
});
