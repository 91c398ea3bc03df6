import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Refusal, RESPONSES_PATH } from '#core/protocol/wire.ts';
import { readUnits } from '../../../../demo/collector/guard/units-file.ts';
import { temporaryFolder } from '../engine.ts';
import {
  makeResponse, openCollector, post, readEverything, scoresPath, type TestCollector,
} from '../fixture.ts';
import { formFields, sendForm } from '../form-fixture.ts';

const PROVINCE = 'https://dichvucong.tinh.example.vn';
const COMMUNE = 'https://xa.tinh.example.vn';
const NATIONAL = 'https://dichvucong.example.vn';
/** As a file of units says it. */
const UNITS = {
  H55: { origins: [PROVINCE, NATIONAL] },
  'H55.17': { origins: [COMMUNE, NATIONAL] },
  H26: { origins: [] },
};

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let collector: TestCollector;
beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder.path, 'units.json');
  writeFileSync(file, JSON.stringify(UNITS));
  collector = await openCollector(undefined, { units: await readUnits(file) });
});
afterEach(async () => {
  await collector.close();
  folder.remove();
});

async function codesOf(answer: Response): Promise<string[]> {
  const { issues } = (await answer.json()) as Refusal;
  return issues.map(({ path, code }) => `${path} ${code}`);
}

describe('a page', () => {
  it.each([
    [PROVINCE, 'H55'], [COMMUNE, 'H55.17'], [NATIONAL, 'H55'], [NATIONAL, 'H55.17'],
  ])('of %s may send for %s, with and without JavaScript', async (Origin, unit) => {
    expect((await post(collector.app, makeResponse({ unit }), { Origin })).status).toBe(201);
    const fields = formFields({ unit, id: randomUUID() });
    expect((await sendForm(collector.app, fields, { Origin })).status).toBe(303);
  });

  it.each([
    [PROVINCE, 'H55.17'], [COMMUNE, 'H55'], [NATIONAL, 'H26'],
  ])('of %s may not send for %s, reads that, and nothing is stored', async (Origin, unit) => {
    const before = await readEverything(collector.database);
    const answer = await post(collector.app, makeResponse({ unit }), { Origin });
    expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([403, Origin]);
    expect(await codesOf(answer)).toEqual(['headers.origin origin-not-allowed']);
    const sent = await sendForm(collector.app, formFields({ unit, id: randomUUID() }), { Origin });
    expect(sent.status).toBe(403);
    expect(sent.text).toContain('chưa được phép gửi');
    expect(await readEverything(collector.database)).toEqual(before);
  });

  it('of a known origin passes the preflight, which cannot say for which unit it is', async () => {
    const headers = { Origin: COMMUNE, 'Access-Control-Request-Method': 'POST' };
    const answer = await collector.app.request(RESPONSES_PATH, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(COMMUNE);
  });

  it('of a known origin may read the scores of every unit, since they are public', async () => {
    for (const [origin, allowed] of [[COMMUNE, COMMUNE], ['https://a.example', null]] as const) {
      const headers = { Origin: origin };
      const answer = await collector.app.request(scoresPath({ unit: 'H55' }), { headers });
      const cors = answer.headers.get('Access-Control-Allow-Origin');
      expect([answer.status, cors]).toEqual([200, allowed]);
    }
  });

  it('hears that the unit is unknown, whatever its origin', async () => {
    const answer = await post(collector.app, makeResponse({ unit: 'H01' }), { Origin: PROVINCE });
    expect([answer.status, await codesOf(answer)]).toEqual([422, ['unit unknown-unit']]);
  });

  it('cannot have the collector send for it: a refused form is not shown to be sent again', async () => {
    const fields = { ...formFields({ unit: 'H55' }), 'access.seats': '9' };
    const foreign = await sendForm(collector.app, fields, { Origin: COMMUNE });
    expect(foreign.status).toBe(403);
    expect(foreign.document.querySelector('form')).toBeNull();
    const own = await sendForm(collector.app, fields, { Origin: PROVINCE });
    expect(own.document.querySelectorAll('form')).toHaveLength(1);
  });
});

describe('a response', () => {
  it('without an origin, as a back end sends it, is taken for every unit that is served', async () => {
    for (const unit of Object.keys(UNITS)) {
      const body = JSON.stringify(makeResponse({ unit }));
      const headers = { 'Content-Type': 'application/json' };
      const answer = await collector.app.request(RESPONSES_PATH, { method: 'POST', headers, body });
      expect(answer.status).toBe(201);
    }
  });

  it('that was kept is repeated also when its page is no longer allowed', async () => {
    const response = makeResponse({ unit: 'H55.17' });
    const headers = { Origin: COMMUNE };
    const first = await (await post(collector.app, response, headers)).text();
    const repeat = await post(collector.app, response, { Origin: PROVINCE });
    expect([repeat.status, await repeat.text()]).toEqual([200, first]);
  });
});

describe('the file of units', () => {
  it('serves the 34 provinces and 3,321 communes', async () => {
    const ids = Array.from({ length: 3355 }, (_, index) => `H${index % 34}.${index}`);
    const entries = ids.map((id, index) => [id, { origins: [NATIONAL, `https://u${index}.example.vn`] }]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
    const units = await readUnits(file);
    expect(units.size()).toBe(3355);
    expect(ids.every((id, index) => units.maySend(`https://u${index}.example.vn`, id))).toBe(true);
    expect(ids.some((id, index) => units.maySend(`https://u${index + 1}.example.vn`, id))).toBe(false);
    expect([units.knows(NATIONAL), units.knows('https://u3355.example.vn')]).toEqual([true, false]);
  });

  it.each([
    ['is no JSON', '{ "H55": ', 'JSON'],
    ['lists no unit', '{}', 'lists no unit'],
    ['is a list', '[]', 'expected record'],
    ['has an id that is none', '{ "h 55": { "origins": [] } }', 'h 55 is no agency id'],
    ['has no origins', '{ "H55": {} }', 'H55.origins'],
    ['has an origin with a path', '{ "H55": { "origins": ["https://a.example/"] } }',
      'H55.origins.0 is no origin'],
    ['lets every page send', '{ "H55": { "origins": ["*"] } }', 'H55.origins.0 is no origin'],
    ['has a key that nobody knows', '{ "H55": { "origins": [], "name": "a" } }', '"name"'],
    ['is called __proto__', '{ "__proto__": { "origins": [] } }', 'lists no unit'],
  ])('that %s is refused in one line', async (_what, text, words) => {
    writeFileSync(file, text);
    const reading = readUnits(file);
    await expect(reading).rejects.toThrow(`cannot use ${file} as list of units`);
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.not.toThrow('\n');
  });

  it('that is wrong in a thousand places is refused in a line that can be read', async () => {
    const wrong = Array.from({ length: 1000 }, (_, index) => [`H${index}`, { origins: ['*'] }]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(wrong)));
    await expect(readUnits(file)).rejects.toThrow(/H0\.origins\.0 .*; and 995 more$/u);
  });

  it('that is not there is refused in one line', async () => {
    await expect(readUnits(join(folder.path, 'none.json'))).rejects.toThrow('none.json as list');
  });
});
