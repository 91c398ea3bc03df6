import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, SETTING_NAMES } from '../../../../demo/collector/config.ts';
import { DEFAULT_GUARD } from '../../../../demo/collector/guard/guard-settings.ts';
import { DEFAULT_OPERATION } from '../../../../demo/collector/operation/operation-settings.ts';

describe('the configuration', () => {
  it('listens on loopback, lets no page send and takes every unit where nothing is set', () => {
    const read = readConfig({ HOME: '/home/a' });
    expect(read).toEqual({
      ok: true,
      config: {
        port: 8787,
        host: '127.0.0.1',
        database: expect.stringMatching(/demo\/data\/collector\.sqlite$/),
        origins: [],
        units: undefined,
        guard: DEFAULT_GUARD,
        operation: DEFAULT_OPERATION,
      },
    });
  });

  it('reads every setting', () => {
    const read = readConfig({
      HAILONG_PORT: '0',
      HAILONG_HOST: '::1',
      HAILONG_DATABASE: 'data/a.sqlite',
      HAILONG_ORIGINS: 'http://127.0.0.1:8080, https://dichvucong.example.vn',
      HAILONG_UNITS: 'H55,H26.17',
    });
    expect(read).toEqual({
      ok: true,
      config: {
        port: 0,
        host: '::1',
        database: 'data/a.sqlite',
        origins: ['http://127.0.0.1:8080', 'https://dichvucong.example.vn'],
        units: ['H55', 'H26.17'],
        guard: DEFAULT_GUARD,
        operation: DEFAULT_OPERATION,
      },
    });
  });

  it('reads the settings of guard and operation', () => {
    const hash = 'a1'.repeat(32);
    const read = readConfig({
      DATABASE_URL: 'postgres://hailong:secret@10.0.0.7:5432/hailong',
      HAILONG_UNITS_FILE: '/etc/hailong/units.json',
      HAILONG_SENDS_PER_MINUTE: '50',
      HAILONG_SENDS_PER_HOUR: '0',
      HAILONG_READS_PER_MINUTE: '70',
      HAILONG_TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,2001:db8::/32',
      HAILONG_MAX_CONNECTIONS: '100',
      HAILONG_ADMIN_TOKEN_HASH: hash,
      HAILONG_LOG_LEVEL: 'debug',
      HAILONG_METRICS_PORT: '9464',
      HAILONG_METRICS_HOST: '0.0.0.0',
      HAILONG_GRACE: '20',
      HAILONG_STOP_DELAY: '3',
      HAILONG_RETENTION_DAYS: '1826',
    });
    expect(read).toMatchObject({
      ok: true,
      config: {
        databaseUrl: 'postgres://hailong:secret@10.0.0.7:5432/hailong',
        unitsFile: '/etc/hailong/units.json',
        retentionDays: 1826,
        guard: {
          limits: { sendsPerMinute: 50, sendsPerHour: 0, readsPerMinute: 70 },
          trustedProxies: ['10.0.0.5', '10.1.0.0/16', '2001:db8::/32'],
          maxConnections: 100,
          adminTokenHash: hash,
        },
        operation: {
          logLevel: 'debug', metrics: { host: '0.0.0.0', port: 9464 }, grace: 20, stopDelay: 3,
        },
      },
    });
  });

  it('reads whose invitations are taken, and wants both settings for it', () => {
    const both = { HAILONG_ISSUERS: 'a.json', HAILONG_AUDIENCE: 'https://khaosat.example.vn' };
    const invitations = { issuers: 'a.json', audience: 'https://khaosat.example.vn' };
    expect(readConfig(both)).toMatchObject({ ok: true, config: { invitations } });
    for (const name of ['HAILONG_ISSUERS', 'HAILONG_AUDIENCE'] as const) {
      const problem = expect.stringContaining(`${name} is set without`);
      expect(readConfig({ [name]: both[name] })).toEqual({ ok: false, problems: [problem] });
    }
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ HAILONG_UNITS: '', HAILONG_PORT: ' ' })).toEqual(readConfig({}));
  });

  it.each([
    ['HAILONG_PORT', '80a', 'a whole number from 0 to 65535'],
    ['HAILONG_PORT', '65536', 'a whole number from 0 to 65535'],
    ['HAILONG_PORT', '-1', 'a whole number from 0 to 65535'],
    ['HAILONG_HOST', 'http://127.0.0.1', 'a host name or an address'],
    ['HAILONG_ORIGINS', '*', 'origins separated by commas'],
    ['HAILONG_ORIGINS', 'https://a.example/', 'origins separated by commas'],
    ['HAILONG_ORIGINS', 'https://a.example:443', 'origins separated by commas'],
    ['HAILONG_ORIGINS', 'https://a.example,,https://b.example', 'origins separated by commas'],
    ['HAILONG_ORIGINS', 'file:///a', 'origins separated by commas'],
    ['HAILONG_AUDIENCE', 'khaosat.example.vn', 'the public address of this collector'],
    ['HAILONG_UNITS', 'H55;H26', 'agency ids separated by commas'],
    ['HAILONG_TRUSTED_PROXIES', '10.0.0.0/33', 'addresses or blocks separated by commas'],
    ['HAILONG_TRUSTED_PROXIES', 'proxy.example', 'addresses or blocks separated by commas'],
    ['HAILONG_TRUSTED_PROXIES', '10.0.0.1/8/8', 'addresses or blocks separated by commas'],
    ['HAILONG_SENDS_PER_MINUTE', '1.5', 'a whole number of requests'],
    ['HAILONG_SENDS_PER_HOUR', '-1', 'a whole number of requests'],
    ['HAILONG_READS_PER_MINUTE', 'many', 'a whole number of requests'],
    ['HAILONG_MAX_CONNECTIONS', '0', 'a whole number from 1'],
    ['HAILONG_LOG_LEVEL', 'verbose', 'one of error, warn, info, debug'],
    ['HAILONG_METRICS_PORT', '99999', 'a whole number from 0 to 65535'],
    ['HAILONG_METRICS_HOST', '/run/metrics', 'a host name or an address'],
    ['HAILONG_GRACE', '5s', 'a whole number of seconds'],
    ['HAILONG_STOP_DELAY', '301', 'a whole number of seconds'],
    ['HAILONG_RETENTION_DAYS', '0', 'a whole number of days'],
  ])('says what is wrong with %s=%s', (name, value, expected) => {
    const read = readConfig({ [name]: value });
    const problem = expect.stringContaining(`${name} is "${value}"; expected ${expected}`);
    expect(read).toEqual({ ok: false, problems: [problem] });
  });

  it.each([
    ['DATABASE_URL', 'mysql://hailong:s3cret@db/hailong', 'postgres://user:password@host'],
    ['DATABASE_URL', 'postgres://hailong:s3cret@db', 'postgres://user:password@host'],
    ['DATABASE_URL', 'postgres://hailong:s3cret@db:port/hailong', 'postgres://user:password@host'],
    ['HAILONG_ADMIN_TOKEN_HASH', 's3cret', 'the 64 hex digits'],
  ])('says what is wrong with %s and never its value', (name, value, expected) => {
    const read = readConfig({ [name]: value });
    const problem = expect.stringContaining(`${name} is not shown here; expected ${expected}`);
    expect(read).toEqual({ ok: false, problems: [problem] });
    expect(JSON.stringify(read)).not.toContain('s3cret');
  });

  it.each([
    [{ DATABASE_URL: 'postgres://a:s3cret@b/c', HAILONG_DATABASE: 'a.sqlite' }, 'kept in one place'],
    [{ HAILONG_UNITS_FILE: 'a.json', HAILONG_UNITS: 'H55' }, 'the file lists the units'],
    [{ HAILONG_UNITS_FILE: 'a.json', HAILONG_ORIGINS: 'https://a.example' }, 'lists the origins'],
  ])('refuses what cannot stand beside each other: %o', (settings, why) => {
    const [one, other] = Object.keys(settings);
    const read = readConfig(settings);
    const problem = expect.stringMatching(new RegExp(`^${one}.* and .*${other}.* both set.*${why}`));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems).toEqual([problem]);
    expect(JSON.stringify(read)).not.toContain('s3cret');
  });

  it('does not know a name with a slip of the pen, and says so', () => {
    const problem = expect.stringContaining('HAILONG_UNIT is not a setting');
    expect(readConfig({ HAILONG_UNIT: 'H55' })).toEqual({ ok: false, problems: [problem] });
  });

  it('has a line in the README for every setting', () => {
    const readme = readFileSync(new URL('../../../../demo/collector/README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name]) => name);
    expect(new Set(rows)).toEqual(new Set(SETTING_NAMES));
  });

  it('says everything that is wrong at once', () => {
    const read = readConfig({ HAILONG_PORT: 'x', HAILONG_ORIGINS: 'y', HAILONG_UNITS: '?' });
    expect(read).toMatchObject({ ok: false, problems: { length: 3 } });
  });
});
