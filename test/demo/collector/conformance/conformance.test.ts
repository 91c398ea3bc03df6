import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '#core/protocol/refusal-codes.data.ts';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import { readIssuers } from '../../../../demo/collector/invitations/issuers.ts';
import { startCollector } from '../../../../demo/collector/start-collector.ts';
import { CASES } from '../../../../demo/collector/conformance/cases/index.ts';
import type {
  CaseGroup,
  ConformanceCase,
} from '../../../../demo/collector/conformance/conformance-case.ts';
import { CannotRun } from '../../../../demo/collector/conformance/cannot-run.ts';
import { makeResponse, openCollector, post, type TestCollector } from '../fixture.ts';
import { AUDIENCE } from '../../portal-keys.ts';
import {
  type Answered,
  type Answering,
  answeringOf,
  type Front,
  openFront,
} from './collector-in-front.ts';
import {
  ask,
  type ConformanceFixture,
  makeConformanceFixture,
  namesOf,
} from './conformance-fixture.ts';

/** Codes that no sender can provoke, with why. */
const UNPROVOKED: Readonly<Record<string, string>> = {
  'request-broken-off': 'nobody is left to read it',
  'hidden-field-filled': 'how programs are caught is left to each collector',
  'sent-too-soon': 'the same',
  'not-asked': 'no instrument so far asks a question under a condition',
  withdrawn: 'who withdraws a response is not a matter of the wire',
  'invitation-unit-not-of-issuer': 'asks for an issuer that may not invite for the unit',
};

let fixture: ConformanceFixture;
let collector: TestCollector;
let front: Front;
beforeAll(async () => {
  fixture = await makeConformanceFixture();
  const issuers = await readIssuers(fixture.config.invitations.issuers);
  const invitations = { audience: AUDIENCE, issuers };
  collector = await openCollector(['H99', 'H55'], { invitations, now: () => new Date() });
  front = await openFront();
});
afterAll(async () => {
  await front.close();
  await collector.close();
  fixture.remove();
});

describe('the conformance suite', () => {
  it('says of the reference collector, over the wire, that it keeps the contract', async () => {
    const { url, close } = await startCollector(fixture.config);
    const results = await ask(url, fixture.options);
    await close();
    expect(results.filter(({ outcome }) => outcome.outcome === 'broken')).toEqual([]);
    expect(namesOf(results, 'not-asked')).toEqual(['every answer/limits']);
  });

  it('says the same behind another server', async () => {
    front.use(answeringOf(collector.app));
    const results = await ask(front.url, fixture.options);
    expect(results.filter(({ outcome }) => outcome.outcome === 'broken')).toEqual([]);
    expect(namesOf(results, 'not-asked')).toEqual(['every answer/limits']);
  });

  it('asks less where it is told less', async () => {
    front.use(answeringOf(collector.app));
    const { invitations: _key, origin: _origin, ...options } = fixture.options;
    const results = await ask(front.url, options, groupsOf(/^(?:CORS|posts|invit|every)/u));
    expect(namesOf(results, 'broken')).toEqual([]);
    const groups = new Set(namesOf(results, 'not-asked').map((name) => name.split('/')[0]));
    expect([...groups]).toEqual([
      'CORS',
      'posts without JavaScript',
      'invitations',
      'every answer',
    ]);
  });

  it('asks a collector that lives below a path', async () => {
    const whole = answeringOf(collector.app);
    front.use((asked) => whole({ ...asked, path: asked.path.replace(/^\/khao-sat/u, '') }));
    const groups = groupsOf(/^(?:scores|posts)/u);
    const results = await ask(`${front.url}/khao-sat`, fixture.options, groups);
    expect(namesOf(results, 'kept')).toHaveLength(results.length);
  });

  it('is not taken in by a server that says yes to everything', async () => {
    const yes: Answered = {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    };
    front.use(async () => ({ ...yes, headers: { ...yes.headers } }));
    const results = await ask(front.url, fixture.options);
    expect(namesOf(results, 'kept')).toEqual([
      'CORS/no-credentials',
      'every answer/no-5xx',
      'every answer/no-cookie',
      'every answer/refusals',
    ]);
  });

  it.each([
    ['exactly once/new', 1, 2],
    ['receipts/chain', 2, 8],
    ['receipts/chain-at-once', 4, 24],
    ['scores/moves-exactly', 3, 8],
  ])('asks %s again when somebody else sends to the unit meanwhile', async (name, at, posts) => {
    const [group, one] = caseNamed(name);
    const others = disturbed((count) => count === at);
    expect(
      namesOf(await ask(front.url, fixture.options, [{ title: group, cases: [one] }]), 'kept'),
    ).toEqual([name]);
    expect(others()).toBe(posts);
  });

  it('says that it is wrong when counts that others may have moved never settle', async () => {
    const [title, one] = caseNamed('exactly once/new');
    const others = disturbed(() => true);
    const results = await ask(front.url, fixture.options, [{ title, cases: [one] }]);
    expect([namesOf(results, 'broken'), others()]).toEqual([['exactly once/new'], 3]);
  });

  it('waits when it is told to come again, and looks at how that is said', async () => {
    front.use(limited(answeringOf(collector.app), '0'));
    const results = await ask(front.url, fixture.options, groupsOf(/^(?:exactly|every)/u));
    expect(namesOf(results, 'broken')).toEqual([]);
    expect(namesOf(results, 'kept')).toContain('every answer/limits');
  });

  it('does not wait for an hour', async () => {
    front.use(limited(answeringOf(collector.app), '3600'));
    await expect(ask(front.url, fixture.options)).rejects.toThrow(CannotRun);
  });

  it('has names that are different', () => {
    const names = CASES.flatMap(({ title, cases }) => cases.map(({ name }) => `${title}/${name}`));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('provokes every code of the contract, or it is said why not', () => {
    const provoked = new Set(
      CASES.flatMap(({ cases }) => cases.flatMap(({ codes = [] }) => codes)),
    );
    const known = Object.values(REFUSAL_CODES)
      .flat()
      .map(({ code }) => code);
    const left = known.filter((code) => !provoked.has(code));
    expect(left.toSorted()).toEqual(Object.keys(UNPROVOKED).toSorted());
    expect([...provoked].filter((code) => !known.includes(code))).toEqual([]);
  });
});

const groupsOf = (titles: RegExp): CaseGroup[] => CASES.filter(({ title }) => titles.test(title));

function caseNamed(name: string): [group: string, one: ConformanceCase] {
  const [title = '', wanted] = name.split('/');
  const one = CASES.find((group) => group.title === title)?.cases.find(
    (some) => some.name === wanted,
  );
  if (!one) throw new RangeError(`no case ${name}`);
  return [title, one];
}

/** Somebody else sends a response like the one that comes then; gives how many the suite sent. */
function disturbed(when: (count: number) => boolean): () => number {
  const whole = answeringOf(collector.app);
  let count = 0;
  front.use(async (asked) => {
    const sent = asked.method === 'POST' && asked.path === RESPONSES_PATH;
    if (sent && when(++count)) await whole({ ...asked, body: withOtherId(asked.body) });
    return whole(asked);
  });
  return () => count;
}

/** A response of somebody else like this one; what is no response stays what it is. */
function withOtherId(body: Buffer): Buffer {
  return Buffer.from(body.toString().replace(/"id":"[^"]+"/u, `"id":"${makeResponse().id}"`));
}

/** Every fortieth response is told to come again. */
function limited(collected: Answering, after: string): Answering {
  let count = 0;
  return async (asked) => {
    if (asked.path !== RESPONSES_PATH || ++count % 40 !== 1) return collected(asked);
    const issues = [{ path: '', code: 'too-many-requests' }];
    const like = await post(collector.app, '{');
    return {
      status: 429,
      headers: { ...Object.fromEntries(like.headers), 'retry-after': after },
      body: JSON.stringify({ error: 'Too many requests.', issues }),
    };
  };
}
