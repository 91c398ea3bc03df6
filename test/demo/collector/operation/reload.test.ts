import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readUnits } from '../../../../demo/collector/guard/units-file.ts';
import type { Units } from '../../../../demo/collector/guard/units.ts';
import { CollectorMetrics } from '../../../../demo/collector/operation/metrics.ts';
import { ReloadedFile } from '../../../../demo/collector/operation/reloaded-file.ts';
import { openSettingsFiles } from '../../../../demo/collector/operation/settings-files.ts';
import { temporaryFolder } from '../engine.ts';
import {
  makeResponse, memoryLog, NOW, openCollector, PORTAL, post, send, } from '../fixture.ts';
import { type CollectorProcess, spawnCollector } from '../process.ts';
import { AUDIENCE, drawKey, INVITED, makeClaims, sign, writeIssuers } from '../../portal-keys.ts';

const PATIENT = { timeout: 10_000 };

const unitsOf = (...ids: string[]): string =>
  JSON.stringify(Object.fromEntries(ids.map((id) => [id, { origins: [PORTAL] }])));

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'units.json');
  writeFileSync(path, unitsOf('H55'));
});
afterEach(() => folder.remove());

describe('a file of settings', () => {
  let file: ReloadedFile<Units>;
  let logged: Record<string, unknown>[];
  let told: [string, boolean][];
  beforeEach(async () => {
    const memory = memoryLog();
    [logged, told] = [memory.logged, []];
    file = await ReloadedFile.open({
      name: 'units', path, read: readUnits, log: memory.log, interval: 20,
      onReload: (name, ok) => told.push([name, ok]),
    });
  });
  afterEach(() => file.close());

  /** Whether this unit is served, asked again and again. */
  const serving = (unit: string) => () => file.current.serves(unit);

  it('is read again when it is written anew', async () => {
    writeFileSync(path, unitsOf('H55', 'H26'));
    await expect.poll(serving('H26'), PATIENT).toBe(true);
    expect(told.at(-1)).toEqual(['units', true]);
    expect(logged.at(-1)).toMatchObject({ level: 'info', file: 'units', msg: 'read again' });
  });

  it('is read again when another one is moved into its place, twice', async () => {
    for (const unit of ['H26', 'H01']) {
      writeFileSync(`${path}.new`, unitsOf(unit));
      renameSync(`${path}.new`, path);
      await expect.poll(serving(unit), PATIENT).toBe(true);
    }
  });

  it('is read again when it is a link that points elsewhere, as clusters do it', async () => {
    const [link, other] = [join(folder.path, 'link.json'), join(folder.path, 'other.json')];
    writeFileSync(other, unitsOf('H02', 'H26'));
    symlinkSync(path, link);
    const { log } = memoryLog();
    const linked = await ReloadedFile.open({ name: 'units', path: link, read: readUnits, log, interval: 20 });
    symlinkSync(other, `${link}.new`);
    renameSync(`${link}.new`, link);
    await expect.poll(() => linked.current.serves('H26'), PATIENT).toBe(true);
    linked.close();
  });

  it('that is wrong leaves the one before in force, says so, and is read when mended', async () => {
    writeFileSync(path, '{ "H55": ');
    await expect.poll(() => told.at(-1), PATIENT).toEqual(['units', false]);
    expect(file.current.serves('H55')).toBe(true);
    expect(file.state()).toMatchObject({ problem: expect.stringContaining(`cannot use ${path}`) });
    expect(logged.at(-1)).toMatchObject({ level: 'error', file: 'units', problem: expect.any(String) });
    writeFileSync(path, unitsOf('H26'));
    await expect.poll(serving('H26'), PATIENT).toBe(true);
    expect(file.state()).not.toHaveProperty('problem');
  });

  it('that is taken away leaves the one before in force', async () => {
    renameSync(path, `${path}.old`);
    await expect.poll(() => told.at(-1), PATIENT).toEqual(['units', false]);
    expect(file.current.serves('H55')).toBe(true);
  });

  it('has its last content in force, however often it is read at once', async () => {
    const readings = ['H01', 'H02', 'H03', 'H04'].map((unit) => {
      writeFileSync(path, unitsOf(unit));
      return file.reload();
    });
    await Promise.all(readings);
    expect(file.current.serves('H04')).toBe(true);
  });

  it('that is wrong from the start is refused', async () => {
    writeFileSync(path, '[]');
    const { log } = memoryLog();
    await expect(ReloadedFile.open({ name: 'units', path, read: readUnits, log })).rejects.toThrow(path);
  });
});

describe('keys of portals', () => {
  it('are changed while the collector runs', async () => {
    const [old, next] = [await drawKey('2026-a'), await drawKey('2026-b')];
    const issuers = writeIssuers(join(folder.path, 'issuers.json'), [old]);
    const { log, logged } = memoryLog();
    const config = {
      port: 0, host: '127.0.0.1', database: '', origins: [PORTAL],
      invitations: { issuers, audience: AUDIENCE },
    };
    const files = await openSettingsFiles(config, log, new CollectorMetrics().reload);
    const { units, invitations } = files;
    const collector = await openCollector(undefined, { units, invitations, now: () => NOW });
    const statusWith = async (key: typeof old): Promise<number> => {
      const invitation = await sign(makeClaims(), key);
      return (await post(collector.app, makeResponse({ ...INVITED, invitation }))).status;
    };
    expect([await statusWith(old), await statusWith(next)]).toEqual([201, 422]);
    writeIssuers(issuers, [old, next]);
    await files.reload();
    expect([await statusWith(old), await statusWith(next)]).toEqual([201, 201]);
    writeIssuers(issuers, [next]);
    await files.reload();
    expect([await statusWith(old), await statusWith(next)]).toEqual([422, 201]);
    writeFileSync(issuers, JSON.stringify({ a: { keys: [] } }));
    const [state] = await files.reload();
    expect(state).toMatchObject({ name: 'issuers', problem: expect.stringContaining('issuers.json') });
    expect(await statusWith(next)).toBe(201);
    expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1);
    files.close();
    await collector.close();
  });
});

describe('the process', { timeout: 30_000 }, () => {
  let collector: CollectorProcess;
  afterEach(async () => {
    collector.kill('SIGKILL');
    await collector.ended;
  });

  const today = new Date().toISOString().slice(0, 10);
  const statusOf = async (unit: string): Promise<number> =>
    (await send(await collector.listening, makeResponse({ unit, answeredOn: today }))).status;

  it('reads its files again on SIGHUP, keeps running on wrong ones, and stops in order', async () => {
    collector = spawnCollector({
      HAILONG_PORT: '0', HAILONG_DATABASE: join(folder.path, 'c.sqlite'), HAILONG_UNITS_FILE: path,
    });
    expect([await statusOf('H55'), await statusOf('H26')]).toEqual([201, 422]);
    writeFileSync(path, unitsOf('H26'));
    collector.kill('SIGHUP');
    await expect.poll(() => statusOf('H26'), PATIENT).toBe(201);
    expect(await statusOf('H55')).toBe(422);
    writeFileSync(path, '{');
    collector.kill('SIGHUP');
    expect(await statusOf('H26')).toBe(201);
    collector.kill('SIGTERM');
    const { code, stderr } = await collector.ended;
    expect([code, stderr]).toEqual([0, expect.stringContaining('the one before stays')]);
  });

  it('says in one line that a file is wrong from the start', async () => {
    writeFileSync(path, '{}');
    collector = spawnCollector({
      HAILONG_PORT: '0', HAILONG_DATABASE: join(folder.path, 'c.sqlite'), HAILONG_UNITS_FILE: path,
    });
    const { code, stderr } = await collector.ended;
    expect([code, stderr]).toEqual([
      1, `collector: cannot use ${path} as list of units: lists no unit\n`,
    ]);
  });
});
