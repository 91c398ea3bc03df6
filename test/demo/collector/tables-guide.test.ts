import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksIn } from '../../readme-blocks.ts';
import { openFilled, readCsvFile, responseOf } from './export/fill.ts';
import { ENGINE, temporaryFolder } from './engine.ts';
import { makeResponse, send } from './fixture.ts';
import { spawnCollector } from './process.ts';
import { vietNamDay } from '#core/calendar/viet-nam-day.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const README = (folder: string): string =>
  readFileSync(join(ROOT, `demo/collector/${folder}/README.md`), 'utf8');

const folder = temporaryFolder();
let environment: Record<string, string>;
let close: () => Promise<void>;

beforeAll(async () => {
  const days = ['2025-03-03', '2025-11-03', '2026-02-03', '2026-05-03', '2026-08-03', '2026-10-03'];
  const responses = days.flatMap((answeredOn) =>
    Array.from({ length: 12 }, (_, at) =>
      responseOf({
        unit: at % 2 ? 'H55' : 'H26',
        answeredOn,
        answers: { 'access.seats': 3 + (at % 3), 'result.complete': 4 },
      }),
    ),
  );
  ({ environment, close } = await openFilled(responses));
});
afterAll(async () => {
  await close();
  folder.remove();
});

/** Runs a line as a shell does, from a folder of its own. */
async function run(
  line: string,
  more: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = line
    .replace(/^node /u, `"${process.execPath}" `)
    .replaceAll('demo/collector/', `${ROOT}demo/collector/`);
  const child = spawn('sh', ['-c', command], {
    cwd: folder.path,
    env: { PATH: process.env['PATH'], ...environment, ...more },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}

const linesOf = (readme: string): string[] =>
  blocksIn(readme)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.trim().split('\n'));

describe.concurrent('the commands of export/README.md', () => {
  const lines = linesOf(README('export'));

  it('are there', () => expect(lines.length).toBeGreaterThanOrEqual(10));

  // All of them on one engine, the first of each kind on the other.
  it.each(lines.slice(0, ENGINE === 'postgres' ? 3 : lines.length))('%s', async (line) => {
    const out = /--out (\S+)/u.exec(line)![1]!;
    const done = await run(line);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining(`${out}: `) });
    expect(existsSync(join(folder.path, out))).toBe(true);
    expect(done.stderr.includes('may name people')).toBe(line.includes('--texts'));
  });
});

describe('the commands of import/README.md', () => {
  const readme = README('import');
  const lines = linesOf(readme);
  beforeAll(() => {
    const [table] = blocksIn(readme).filter(({ language }) => language === 'csv');
    writeFileSync(join(folder.path, 'phieu.csv'), table!.code);
    writeFileSync(join(folder.path, 'so-khac.csv'), 'form,Câu 1,Người nhập\n1,4,Lan\n2,5,Lan\n');
  });

  it('look, import, find again, and read a table with other headings', async () => {
    expect(lines).toHaveLength(4);
    const said = [
      'to be kept 3; kept before 0; in conflict 0; errors 0\nnothing was written',
      'kept 3; kept before 0',
      'đã nhập 0; đã nhập trước đây 3',
      'to be kept 2',
    ];
    for (const [at, line] of lines.entries()) {
      expect(await run(line)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(said[at]!),
      });
    }
    await run(
      'node demo/collector/commands/export.ts --what responses --format csv --unit H55 --out kept.csv',
    );
    expect(
      readCsvFile(join(folder.path, 'kept.csv')).filter(
        ({ answeredOn }) => answeredOn === '2026-10',
      ),
    ).toHaveLength(6 + 3);
  });

  it('end with 1 where a row has a fault', async () => {
    writeFileSync(join(folder.path, 'phieu.csv'), 'form,answeredOn,access.seats\n1,5/10/2026,9\n');
    const done = await run(lines[1]!);
    expect(done).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('row 2, column "access.seats" "9": this is no level'),
    });
    expect(done.stdout).toContain('nothing was imported');
  });
});

// How a command is called is the same on every engine.
const onceOnly = ENGINE === 'postgres' ? describe.skip : describe.concurrent;

onceOnly('a command that is called in a wrong way', () => {
  it.each([
    [
      'export.ts --what all --format csv --out x.csv',
      2,
      '--what is all; expected one of responses, tallies',
    ],
    [
      'export.ts --what tallies --format csv --out x.csv --threshold 2',
      2,
      '--threshold is 2; expected a whole number from 3',
    ],
    ['export.ts --everything', 2, "Unknown option '--everything'"],
    ['export.ts --what tallies --format csv --out none/x.csv', 2, 'none/x.csv'],
    [
      'report.ts --format html --out x.html --name H55',
      2,
      '--name is H55; expected a unit and its name',
    ],
    [
      'import.ts --file x.csv --unit h55! --instrument sipas-2017@1 --batch b',
      2,
      '--unit is h55!; expected an agency id',
    ],
    [
      'import.ts --file x.csv --unit H55 --instrument sipas-2017@1 --batch b',
      1,
      'x.csv: there is no such file',
    ],
    [
      'import.ts --file x.csv --unit H55 --instrument sipas-2017@1 --batch b --map a',
      2,
      '--map is a; expected a heading and a key',
    ],
  ])('%s ends with %i', async (line, code, message) => {
    const done = await run(`node demo/collector/commands/${line}`);
    expect(done).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
    expect(done.stderr).not.toMatch(/^ +at /mu);
    expect(existsSync(join(folder.path, 'x.csv'))).toBe(false);
  });
});

describe('a command', () => {
  it('writes over no file', async () => {
    writeFileSync(join(folder.path, 'mine.csv'), 'mine');
    const line =
      'node demo/collector/commands/export.ts --what tallies --format csv --out mine.csv';
    expect(await run(line)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('mine.csv exists'),
    });
    expect(readFileSync(join(folder.path, 'mine.csv'), 'utf8')).toBe('mine');
  });

  it('makes no database where there is none', async () => {
    const file = join(folder.path, 'none.sqlite');
    const settings = { HAILONG_DATABASE: file, DATABASE_URL: '' };
    const done = await run(
      'node demo/collector/commands/report.ts --format html --out x.html',
      settings,
    );
    expect(done).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`there is no data file ${file}`),
    });
    expect(existsSync(file)).toBe(false);
  });

  it('imports while a collector of its own process takes responses', async () => {
    const collector = spawnCollector({ ...environment, HAILONG_PORT: '0' });
    const url = await collector.listening;
    const rows = Array.from({ length: 1500 }, (_, at) => `${at + 1},2026-09-05,4`);
    writeFileSync(
      join(folder.path, 'many.csv'),
      ['form,answeredOn,access.seats', ...rows].join('\n'),
    );
    const line =
      'node demo/collector/commands/import.ts --file many.csv --unit H55 --instrument sipas-2017@1 --batch many --commit';
    const importing = run(line);
    const state = { taken: 0, imported: false };
    void importing.then(() => (state.imported = true));
    while (!state.imported || state.taken < 20) {
      const response = makeResponse({ answeredOn: vietNamDay(new Date()) });
      const { status } = await send(url, response);
      if (status === 503) expect((await send(url, response)).status).toBe(201);
      else expect(status).toBe(201);
      state.taken += 1;
    }
    expect(await importing).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('kept 1500; kept before 0'),
    });
    collector.kill('SIGTERM');
    expect((await collector.ended).code).toBe(0);
  });
});
