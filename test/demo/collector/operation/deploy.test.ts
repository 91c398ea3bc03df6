import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMS_PATH } from '#core/protocol/wire.ts';
import { readConfig, SETTING_NAMES } from '../../../../demo/collector/config.ts';
import { DEFAULT_GUARD } from '../../../../demo/collector/guard/guard-settings.ts';
import { DEFAULT_OPERATION } from '../../../../demo/collector/operation/operation-settings.ts';
import { temporaryFolder } from '../engine.ts';


const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const DEPLOY = 'demo/collector/deploy';

describe('the example of settings', () => {
  const lines = read(`${DEPLOY}/collector.env.example`).split('\n');
  const settings = lines.flatMap((line) => {
    const [, off, name, value] = /^(#?)([A-Z][A-Z_]+)=(.*)$/u.exec(line) ?? [];
    return name === undefined ? [] : [{ off: off === '#', name, value: value! }];
  });
  const given = (wanted: typeof settings): Record<string, string> =>
    Object.fromEntries(wanted.map(({ name, value }) => [name, value]));

  it('has nothing but settings, remarks and empty lines, and every setting once', () => {
    const others = lines.filter((line) => !/^(?:#?[A-Z][A-Z_]+=.+|# .+|)$/u.test(line));
    expect(others).toEqual([]);
    const names = settings.map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(SETTING_NAMES));
    expect(names).toHaveLength(SETTING_NAMES.length);
  });

  it('is good as it stands', () => {
    expect(readConfig(given(settings.filter(({ off }) => !off)))).toMatchObject({ ok: true });
  });

  it.each([
    [['HAILONG_DATABASE', 'HAILONG_UNITS', 'HAILONG_ORIGINS']],
    [['DATABASE_URL', 'HAILONG_UNITS_FILE']],
  ])('is good with every line but one of each pair: without %j', (without) => {
    const wanted = settings.filter(({ name }) => !without.includes(name));
    expect(readConfig(given(wanted))).toMatchObject({ ok: true });
  });

  it('shows the usual values where it sets none', () => {
    const off = settings.filter(({ off: isOff, name }) => isOff && /_PER_|_MAX_/u.test(name));
    const config = readConfig(given(off));
    expect(off).toHaveLength(4);
    expect(config).toMatchObject({ ok: true, config: { guard: DEFAULT_GUARD } });
  });
});

describe('the unit of systemd', () => {
  const unit = read(`${DEPLOY}/hailong-collector.service`);

  it('waits longer than a collector takes to stop by itself', () => {
    const wait = Number(/^TimeoutStopSec=(\d+)$/mu.exec(unit)![1]);
    const example = read(`${DEPLOY}/collector.env.example`);
    const delay = Number(/STOP_DELAY=(\d+)/u.exec(example)![1]);
    expect(wait).toBeGreaterThan(delay + DEFAULT_OPERATION.grace + 5);
  });

  it('allows the connections that the collector allows', () => {
    const files = Number(/^LimitNOFILE=(\d+)$/mu.exec(unit)![1]);
    expect(files).toBeGreaterThan(DEFAULT_GUARD.maxConnections + 1000);
  });

  it('starts a file that is there', () => {
    const command = /^ExecStart=\/opt\/hailong\/(\S+) (\S+)$/mu.exec(unit)!;
    expect(statSync(join(ROOT, command[2]!)).isFile()).toBe(true);
  });
});

describe('the image', () => {
  const file = read(`${DEPLOY}/Containerfile`);
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  it('runs as somebody without rights', () => {
    expect(file).toMatch(/^USER 10001:10001$/mu);
    expect(file.indexOf('USER 10001')).toBeGreaterThan(file.lastIndexOf('RUN '));
  });

  it('holds everything that the collector needs, and its command starts it', async () => {
    for (const [, words] of file.matchAll(/^COPY (?!--from)(.+)$/gmu)) {
      const paths = words!.split(' ');
      const to = join(folder.path, paths.at(-1)!);
      for (const path of paths.slice(0, -1)) {
        const target = paths.at(-1)!.endsWith('/') ? join(to, path.split('/').at(-1)!) : to;
        cpSync(join(ROOT, path), target, { recursive: true });
      }
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder.path, 'node_modules'));
    const [, ...words] = JSON.parse(/^CMD (.+)$/mu.exec(file)![1]!) as string[];
    const child = spawn(process.execPath, words, {
      cwd: folder.path, stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'], HAILONG_PORT: '0', HAILONG_LOG_LEVEL: 'error',
        HAILONG_DATABASE: join(folder.path, 'data', 'c.sqlite'),
      },
    });
    const ended = once(child, 'close');
    const [line] = await Promise.race([once(child.stdout, 'data'), ended]);
    const url = /listening on (\S+)/u.exec(String(line))?.[1];
    const css = await fetch(`${url}${FORMS_PATH}/form.css`);
    expect([css.status, (await fetch(`${url}/readyz`)).status]).toEqual([200, 200]);
    const [, ...check] = JSON.parse(/HEALTHCHECK .* CMD (\[.+\])$/mu.exec(file)![1]!) as string[];
    const env = { PATH: process.env['PATH'], HAILONG_PORT: new URL(url!).port };
    const [healthy] = await once(spawn(process.execPath, check, { env }), 'close');
    child.kill('SIGTERM');
    const [code] = await ended;
    const [sick] = await once(spawn(process.execPath, check, { env }), 'close');
    expect([healthy, code, sick]).toEqual([0, 0, 1]);
  });

  it('gets by npm every package that the collector imports', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    const files = ['demo/collector/**/*.ts', 'core/**/*.ts', 'widgets/localization/*.ts']
      .flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
    const imported = files.flatMap((path) =>
      [...read(path).matchAll(/^(?:import|export) (?!type )[^;]*? from '([^'.#][^']*)';/gmu)]
        .map(([, from]) => from!)
        .filter((from) => !from.startsWith('node:'))
        .map((from) => /^(?:@[^/]+\/)?[^/]+/u.exec(from)![0]));
    expect(imported.length).toBeGreaterThan(10);
    expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});
