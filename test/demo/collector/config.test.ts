import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../demo/collector/config.ts';

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
  ])('says what is wrong with %s=%s', (name, value, expected) => {
    const read = readConfig({ [name]: value });
    const problem = expect.stringContaining(`${name} is "${value}"; expected ${expected}`);
    expect(read).toEqual({ ok: false, problems: [problem] });
  });

  it('says everything that is wrong at once', () => {
    const read = readConfig({ HAILONG_PORT: 'x', HAILONG_ORIGINS: 'y', HAILONG_UNITS: '?' });
    expect(read).toMatchObject({ ok: false, problems: { length: 3 } });
  });
});
