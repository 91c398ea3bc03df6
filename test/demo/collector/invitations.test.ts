import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Refusal } from '#core/protocol/wire.ts';
import { INSTRUMENT_HASHES } from '#core/survey/instruments/hashes.data.ts';
import { SIPAS_2017 } from '#core/survey/instruments/sipas-2017.data.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import type { InvitationRules } from '../../../demo/collector/invitations/check-invitation.ts';
import { readIssuers } from '../../../demo/collector/invitations/issuers.ts';
import {
  collectorOn, keep, makeResponse, NOW, openCollector, PORTAL, post, readEverything, readScores,
  type TestCollector,
} from './fixture.ts';
import { temporaryFolder } from './engine.ts';
import {
  AUDIENCE, drawKey, INVITED, makeClaims, type PortalKey, sign, writeIssuers,
} from '../portal-keys.ts';

/** Every table, empty. */
const NOTHING = { response: [], ids: [], withdrawal: [], logs: [], tally: [], used: [] };
const DAY = 86_400;
const seconds = NOW.getTime() / 1000;

let folder: ReturnType<typeof temporaryFolder>;
let key: PortalKey;
let second: PortalKey;
let rules: InvitationRules;
let collector: TestCollector;
beforeEach(async () => {
  folder = temporaryFolder();
  [key, second] = await Promise.all([drawKey('2026-a'), drawKey('2026-b', 'EdDSA')]);
  const file = writeIssuers(join(folder.path, 'issuers.json'), [key, second], ['H55', 'H26']);
  rules = { audience: AUDIENCE, issuers: await readIssuers(file) };
  collector = await openCollector(undefined, { invitations: rules });
});
afterEach(async () => {
  await collector.close();
  folder.remove();
});

async function invited(
  claims: Record<string, unknown> = {},
  given: Partial<SurveyResponse> = {},
): Promise<SurveyResponse> {
  const invitation = await sign(makeClaims(claims), key);
  return makeResponse({ ...INVITED, invitation, ...given });
}

async function issuesOf(answer: Response): Promise<string[]> {
  const { issues } = (await answer.json()) as Refusal;
  return issues.map(({ path, code }) => `${path} ${code}`);
}

describe('a response with an invitation', () => {
  it.each([['ES256', 0], ['EdDSA', 1]])('is kept as verified, signed with %s', async (_alg, which) => {
    const invitation = await sign(makeClaims(), [key, second][which]!);
    expect((await post(collector.app, makeResponse({ ...INVITED, invitation }))).status).toBe(201);
    const rows = await collector.database.selectFrom('response').select('kind').execute();
    expect(rows).toEqual([{ kind: 'verified' }]);
  });

  it('is counted apart from open ones, in the counts and in the scores', async () => {
    await keep(collector.app, await invited({}, { answers: { 'access.seats': 5 } }));
    await keep(collector.app, makeResponse({ answers: { 'access.seats': 1 } }));
    await keep(collector.app, makeResponse({ answers: { 'access.seats': 1 } }));
    const verified = await readScores(collector.app, { kind: 'verified' });
    const open = await readScores(collector.app, { kind: 'open' });
    expect([verified.kind, verified.responses, verified.overall?.index]).toEqual(['verified', 1, 1]);
    expect([open.kind, open.responses, open.overall?.index]).toEqual(['open', 2, 0]);
    expect(await readScores(collector.app)).toEqual(open);
  });

  it('leaves nothing behind that leads from the invitation to the answers', async () => {
    const { invitation, ...plain } = await invited({ jti: 'a'.repeat(22) });
    await keep(collector.app, { ...plain, invitation: invitation! });
    const { response, used } = (await readEverything(collector.database)) as {
      response: object[]; used: object[];
    };
    expect(response).toHaveLength(1);
    const { answers, details } = response[0] as { answers: string; details: string };
    expect(JSON.parse(answers)).toMatchObject({ levels: plain.answers, kind: 'verified' });
    expect(JSON.parse(details)).toMatchObject({ procedure: plain.procedure, answers: {} });
    expect(JSON.stringify(response)).not.toContain('a'.repeat(22));
    expect(used).toEqual([{ issuer: PORTAL, jti: 'a'.repeat(22), until: expect.stringMatching(/^20\d\d-\d\d$/) }]);
    expect(Object.keys(used[0]!)).toEqual(['issuer', 'jti', 'until']);
  });

  it('gets the first receipt when it is sent again, also when the invitation is long over', async () => {
    const response = await invited();
    const first = await keep(collector.app, response);
    const before = await readEverything(collector.database);
    const now = () => new Date('2027-06-01T00:00:00Z');
    const { database } = collector;
    const later = collectorOn(database, { now });
    for (const { app } of [collector, later]) {
      const repeat = await post(app, response);
      expect([repeat.status, await repeat.text()]).toEqual([200, first]);
    }
    expect(await readEverything(database)).toEqual(before);
  });

  it('is refused when another response has used the invitation, and nothing is stored', async () => {
    const { invitation } = await invited();
    await keep(collector.app, makeResponse({ ...INVITED, invitation: invitation! }));
    const before = await readEverything(collector.database);
    const again = await post(collector.app, makeResponse({ ...INVITED, invitation: invitation! }));
    expect([again.status, await issuesOf(again)]).toEqual([409, ['invitation invitation-used']]);
    expect(await readEverything(collector.database)).toEqual(before);
  });

  it('uses the invitation once when 20 responses bring it at the same moment', async () => {
    const { invitation } = await invited();
    const responses = Array.from({ length: 20 }, () => makeResponse({ ...INVITED, invitation: invitation! }));
    const answers = await Promise.all(responses.map((response) => post(collector.app, response)));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, ...Array(19).fill(409)]);
    expect((await readScores(collector.app, { kind: 'verified' })).responses).toBe(1);
  });

  it('does not use the invitation up when its id belongs to another response', async () => {
    const taken = makeResponse();
    await keep(collector.app, taken);
    const response = await invited({}, { id: taken.id, answers: { 'access.seats': 1 } });
    expect((await post(collector.app, response)).status).toBe(409);
    const { invitation } = response;
    expect((await post(collector.app, makeResponse({ ...INVITED, invitation: invitation! }))).status).toBe(201);
  });

  it('does not use the invitation up when the response is not taken', async () => {
    const response = await invited();
    const bad = { ...response, answers: { 'access.seats': 9 } };
    expect((await post(collector.app, bad)).status).toBe(422);
    expect((await post(collector.app, response)).status).toBe(201);
  });

  it('is another response than the same answers without it', async () => {
    const { invitation, ...open } = await invited();
    await keep(collector.app, open);
    expect((await post(collector.app, { ...open, invitation })).status).toBe(409);
  });
});

describe('the time of an invitation', () => {
  const expired = { iat: seconds - 30 * DAY, exp: seconds - 2 * DAY };

  it('is the day of the answer: a phone without a line for two days loses nothing', async () => {
    const onTime = await invited(expired, { answeredOn: '2026-11-19' });
    expect((await post(collector.app, onTime)).status).toBe(201);
  });

  it.each([
    ['answered after its end', expired, '2026-11-20', 'invitation-expired'],
    ['over for longer than a device keeps a response', { iat: seconds - 60 * DAY, exp: seconds - 32 * DAY },
      '2026-10-21', 'invitation-expired'],
    ['from the future', { iat: seconds + 61 }, '2026-11-21', 'invitation-not-yet-valid'],
    ['not open yet', { nbf: seconds + 61 }, '2026-11-21', 'invitation-not-yet-valid'],
    ['open for longer than a quarter', { exp: seconds + 92 * DAY }, '2026-11-21', 'invitation-open-too-long'],
  ])('is refused when it is %s', async (_what, claims, answeredOn, code) => {
    const answer = await post(collector.app, await invited(claims, { answeredOn }));
    expect([answer.status, await issuesOf(answer)]).toEqual([422, [`invitation ${code}`]]);
    expect(await readEverything(collector.database)).toEqual(NOTHING);
  });
});

type Make = (claims: Record<string, unknown>) => Promise<string>;
const claimed = (given: Record<string, unknown>): Make => () => sign(makeClaims(given), key);

/** How the invitation is made, and the issues. */
const REFUSED: [string, Make, string[]][] = [
  ['is for another unit', claimed({ unit: 'H26' }), ['invitation invitation-other-unit']],
  ['is for another procedure', claimed({ procedure: '2.000748' }), ['invitation invitation-other-procedure']],
  ['is for another form', claimed({ instrument: 'one-tap' }), ['invitation invitation-other-instrument']],
  ['is for other words', claimed({ instrumentHash: '0'.repeat(64) }), ['invitation invitation-other-instrument']],
  ['is for another collector', claimed({ aud: 'https://a.example' }), ['invitation invitation-other-collector']],
  ['comes from nobody known', claimed({ iss: 'https://a.example' }), ['invitation invitation-unknown-issuer']],
  ['says who the person is', claimed({ name: 'Nguyễn Văn A' }), ['invitation.name unknown-key']],
  ['names the person as its subject', claimed({ sub: '001099012345' }), ['invitation.sub unknown-key']],
  ['has a dossier code as its id', claimed({ jti: '000.00.19.H55-261121-0042' }), ['invitation.jti invalid_format']],
  ['has no id', claimed({ jti: undefined }), ['invitation.jti invalid_type']],
  ['has no end', claimed({ exp: undefined }), ['invitation.exp invalid_type']],
  ['is signed by a stranger with the name of our key', async (claims) => sign(claims, await drawKey('2026-a')),
    ['invitation invitation-bad-signature']],
  ['is signed by an unknown key', async (claims) => sign(claims, await drawKey('2025-x')),
    ['invitation invitation-unknown-key']],
  ['names no key', (claims) => sign(claims, key, { kid: undefined }), ['invitation invitation-unknown-key']],
  ['is a token for something else', (claims) => sign(claims, key, { typ: 'JWT' }), ['invitation invitation-unreadable']],
  ['was changed after it was signed', async (claims) => {
    const [head, , signature] = (await sign({ ...claims, procedure: '2.000748' }, key)).split('.');
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  }, ['invitation invitation-bad-signature']],
  ['says that it needs no signature', async (claims) => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none', typ: 'survey-invitation+jwt', kid: key.kid })}.${part(claims)}.x`;
  }, ['invitation invitation-unreadable']],
  ['is no token', async () => 'a.b.c', ['invitation invitation-unknown-issuer']],
  ['has not the shape of one', async () => '<b>mời</b>', ['invitation invalid_format']],
];

describe('an invitation that', () => {
  it.each(REFUSED)('%s is refused, and nothing is stored', async (_what, make, issues) => {
    const invitation = await make(makeClaims());
    const answer = await post(collector.app, makeResponse({ ...INVITED, invitation }));
    expect([answer.status, await issuesOf(answer)]).toEqual([422, issues]);
    expect(await readEverything(collector.database)).toEqual(NOTHING);
  });

  it('names a unit that its issuer may not invite for is refused', async () => {
    const response = await invited({ unit: 'H99' }, { unit: 'H99' });
    expect(await issuesOf(await post(collector.app, response))).toEqual([
      'invitation invitation-unit-not-of-issuer',
    ]);
  });

  it('names the form with its words is taken', async () => {
    const instrumentHash = INSTRUMENT_HASHES['sipas-2017@1'];
    const response = await invited({ instrument: SIPAS_2017.id, instrumentHash });
    expect((await post(collector.app, response)).status).toBe(201);
  });

  it('comes to a collector that takes none is refused', async () => {
    const plain = await openCollector();
    const answer = await post(plain.app, await invited());
    expect([answer.status, await issuesOf(answer)]).toEqual([422, ['invitation invitations-not-taken']]);
    await plain.close();
  });
});

describe('the list of issuers', () => {
  const refusal = async (text: string): Promise<string> => {
    const file = join(folder.path, 'bad.json');
    writeFileSync(file, text);
    return readIssuers(file).then(() => 'taken', (error: Error) => error.message);
  };

  it('refuses a private key, two keys of one name, and what is no list, in one line', async () => {
    const list = (...keys: object[]): string => JSON.stringify({ 'https://a.example': { keys } });
    expect(await refusal(list({ ...key.public, d: 'x' }))).toMatch(/keys\.0\.d .*private key/u);
    expect(await refusal(list(key.public, key.public))).toContain('two keys with one kid');
    expect(await refusal(list({ kty: 'RSA', kid: 'a' }))).toContain('keys.0.kty');
    expect(await refusal(list())).toContain('keys');
    expect(await refusal(list({ ...key.public, x: 'AA' }))).toContain('bad.json');
    expect(await refusal('{')).toContain('bad.json');
    await expect(readIssuers('/nowhere/issuers.json')).rejects.toThrow('/nowhere/issuers.json');
  });
});
