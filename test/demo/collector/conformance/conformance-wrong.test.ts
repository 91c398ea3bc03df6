import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES } from '../../../../demo/collector/conformance/cases/index.ts';
import type { CaseGroup } from '../../../../demo/collector/conformance/conformance-case.ts';
import { readIssuers } from '../../../../demo/collector/invitations/issuers.ts';
import { openCollector, type TestCollector } from '../fixture.ts';
import { AUDIENCE } from '../../portal-keys.ts';
import { type Answering, answeringOf, type Front, openFront } from './collector-in-front.ts';
import {
  ask,
  type ConformanceFixture,
  makeConformanceFixture,
  namesOf,
} from './conformance-fixture.ts';
import { CORS } from './wrong-cors.ts';
import { ERRORS } from './wrong-errors.ts';
import { FORMS } from './wrong-forms.ts';
import { HEADERS } from './wrong-headers.ts';
import { INVITATIONS } from './wrong-invitations.ts';
import { ONCE } from './wrong-once.ts';
import { RECEIPTS } from './wrong-receipts.ts';
import { SCORES } from './wrong-scores.ts';

const ALL = [
  ...ONCE,
  ...RECEIPTS,
  ...SCORES,
  ...ERRORS,
  ...HEADERS,
  ...CORS,
  ...FORMS,
  ...INVITATIONS,
];

/** Many cases are made alike, from a table: some of them have a wrong collector. */
const ALIKE = /^(?:errors|invitations)\//u;

let fixture: ConformanceFixture;
let collector: TestCollector;
let front: Front;
let right: Answering;
beforeAll(async () => {
  fixture = await makeConformanceFixture();
  const issuers = await readIssuers(fixture.config.invitations.issuers);
  const invitations = { audience: AUDIENCE, issuers };
  collector = await openCollector(['H99', 'H55'], { invitations, now: () => new Date() });
  front = await openFront();
  right = answeringOf(collector.app);
});
afterAll(async () => {
  await front.close();
  await collector.close();
  fixture.remove();
});

/** A case by group and name. */
function groupOf(name: string): CaseGroup {
  const [title = '', wanted] = name.split('/');
  const { cases } = CASES.find((one) => one.title === title)!;
  const alone = cases.filter((one) => one.name === wanted);
  if (alone.length !== 1) throw new RangeError(`no case ${name}`);
  return { title, cases: alone };
}

/** The case alone; one that looks at all answers, behind some that make answers. */
function groupsFor(name: string): CaseGroup[] {
  const alone = groupOf(name);
  const makesNone = alone.title === 'every answer' || name === 'CORS/no-credentials';
  return makesNone ? [...ANSWER_MAKERS.map(groupOf), alone] : [alone];
}

/** Cases that see a receipt, scores and refusals. */
const ANSWER_MAKERS = [
  'scores/says-what',
  'errors/malformed-json',
  'errors/level-zero',
  'errors/days-taken',
];

describe('a wrong collector is found by the case that is meant for it:', () => {
  it.each(ALL)('one that %s (%s)', async (_what, found, spoil) => {
    front.use(spoil(right));
    const results = await ask(front.url, fixture.options, groupsFor(found));
    const wrong = results.find(({ group, case: { name } }) => `${group}/${name}` === found)!;
    expect(wrong.outcome).toMatchObject({ outcome: 'broken' });
    expect(front.failures).toEqual([]);
  });

  it('and none by a collector that is right', async () => {
    front.use(right);
    const found = [...new Set(ALL.map(([, name]) => name))];
    const results = await ask(front.url, fixture.options, found.flatMap(groupsFor));
    expect(namesOf(results, 'broken')).toEqual([]);
  });

  it('and there is one for each case but those that are made alike', () => {
    const found = new Set(ALL.map(([, name]) => name));
    const names = CASES.flatMap(({ title, cases }) => cases.map(({ name }) => `${title}/${name}`));
    expect(names.filter((name) => !found.has(name) && !ALIKE.test(name))).toEqual([]);
  });
});
