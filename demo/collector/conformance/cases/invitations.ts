import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { INVITATION_TYPE } from '#core/protocol/invitation.schema.ts';
import { REFUSAL_CODES } from '#core/protocol/refusal-codes.data.ts';
import { RESPONSES_PATH } from '#core/protocol/wire.ts';
import type { SurveyResponse } from '#core/survey/response.ts';
import { type CaseGroup, type ConformanceCase, NotAsked } from '../conformance-case.ts';
import { expectRefusal, expectSame, expectStatus, expectThat } from '../expect.ts';
import type { InvitationMaker } from '../options.ts';
import type { Trial } from '../trial.ts';

/** Responses that bring one invitation at the same moment. */
const COPIES = 10;
const DAY = 24 * 60 * 60;

type Claims = Readonly<Record<string, unknown>>;

/** How an invitation is made wrong: by its claims, its header or its key. */
interface Fault {
  code: string;
  what: string;
  path?: string;
  claims?: (now: number) => Claims;
  header?: Claims;
  key?: (algorithm: InvitationMaker['algorithm']) => KeyObject;
}

const FAULTS: readonly Fault[] = [
  { code: 'invitation-other-unit', what: 'for another unit', claims: () => ({ unit: 'H00' }) },
  {
    code: 'invitation-other-procedure',
    what: 'for another procedure',
    claims: () => ({ procedure: '9.999999' }),
  },
  {
    code: 'invitation-other-instrument',
    what: 'for another form',
    claims: () => ({ instrument: 'one-tap' }),
  },
  {
    code: 'invitation-other-instrument',
    what: 'for other words',
    claims: () => ({ instrumentHash: '0'.repeat(64) }),
  },
  {
    code: 'invitation-other-collector',
    what: 'for another collector',
    claims: () => ({ aud: 'https://a.example' }),
  },
  {
    code: 'invitation-expired',
    what: 'that is long over',
    claims: (now) => ({ iat: now - 80 * DAY, exp: now - 40 * DAY }),
  },
  {
    code: 'invitation-not-yet-valid',
    what: 'made in the future',
    claims: (now) => ({ iat: now + 3600 }),
  },
  {
    code: 'invitation-open-too-long',
    what: 'open for more than 92 days',
    claims: (now) => ({ exp: now + 93 * DAY }),
  },
  {
    code: 'invitation-unknown-issuer',
    what: 'of nobody known',
    claims: () => ({ iss: 'https://a.example' }),
  },
  {
    code: 'invitation-unknown-key',
    what: 'signed with a key of another name',
    header: { kid: 'conformance-none' },
  },
  {
    code: 'invitation-unreadable',
    what: 'that is a token for something else',
    header: { typ: 'JWT' },
  },
  { code: 'invitation-bad-signature', what: 'that somebody else has signed', key: strangersKey },
  {
    code: 'unknown-key',
    what: 'that says who the person is',
    path: '.name',
    claims: () => ({ name: 'A' }),
  },
  {
    code: 'invalid_format',
    what: 'whose id is the code of a dossier',
    path: '.jti',
    claims: () => ({ jti: '000.00.19' }),
  },
];

/** Thư mời: what came with an invitation counts apart, and each invitation once. */
export const INVITATIONS: CaseGroup = {
  title: 'invitations',
  cases: [
    {
      name: 'stranger',
      title: 'an invitation that a stranger has signed is refused, and nothing is stored',
      contract: 'POST /v1/responses, 422 invitation-…',
      codes: ['invitations-not-taken', 'invitation-unknown-issuer'],
      run: expectStrangerRefused,
    },
    {
      name: 'no-token',
      title: 'what has not the form of an invitation is refused',
      contract: 'SurveyResponse.invitation',
      codes: ['invalid_format'],
      run: async (trial) => {
        const answer = await trial.post(trial.newResponse({ invitation: '<b>mời</b>' }));
        expectRefusal(answer, 422, 'invitation', 'invalid_format', 'invitation-unreadable');
      },
    },
    {
      name: 'verified',
      title: 'a response with an invitation is kept and counts as verified, not as open',
      contract: 'Scores.kind',
      run: (trial) =>
        trial.expectCounts(
          1,
          async () => {
            const open = await trial.scores();
            await trial.keep(await invited(trial));
            expectSame('open responses', (await trial.scores()).responses, open.responses);
          },
          { kind: 'verified' },
        ),
    },
    {
      name: 'repeat',
      title: 'the same response with the same invitation again gets the first receipt',
      contract: 'POST /v1/responses, 200',
      run: async (trial) => {
        const response = await invited(trial);
        const first = await trial.keep(response);
        const repeat = await trial.post(response);
        expectSame('repeat', [repeat.status, repeat.text], [200, first.text]);
      },
    },
    {
      name: 'used',
      title: 'an invitation that another response has used is refused with 409',
      contract: 'POST /v1/responses, 409 invitation-used',
      codes: ['invitation-used'],
      run: async (trial) => {
        const response = await invited(trial);
        await trial.keep(response);
        const other = { ...response, id: randomUUID() };
        expectRefusal(await trial.post(other), 409, 'invitation', 'invitation-used');
        await trial.expectNotStored(other.id);
      },
    },
    {
      name: 'used-at-once',
      title: `${COPIES} responses with one invitation at the same moment: one is kept`,
      contract: 'POST /v1/responses, 409 invitation-used',
      run: (trial) => trial.expectCounts(1, () => expectUsedOnce(trial), { kind: 'verified' }),
    },
    {
      name: 'not-used-up',
      title: 'a response that is refused does not use its invitation up',
      contract: 'a refusal changes nothing',
      run: async (trial) => {
        const response = await invited(trial);
        expectStatus(await trial.post({ ...response, answers: { 'access.seats': 9 } }), 422);
        await trial.keep(response);
      },
    },
    {
      name: 'open-conflict',
      title: 'the same answers without the invitation are other content',
      contract: 'POST /v1/responses, 409 id-already-used',
      codes: ['id-already-used'],
      run: async (trial) => {
        const { invitation: _invitation, ...open } = await invited(trial);
        await trial.keep(open);
        const closed = await invited(trial, { id: open.id });
        expectRefusal(await trial.post(closed), 409, 'id', 'id-already-used');
      },
    },
    {
      name: 'no-trace',
      title: 'nothing that is kept of a response leads to its invitation',
      contract: 'the portal knows whose an invitation is; the form promises anonymity',
      run: expectNoTrace,
    },
    ...FAULTS.map(caseOf),
  ],
};

function caseOf(fault: Fault): ConformanceCase {
  const { code, what, path = '' } = fault;
  return {
    name: `${code} ${what}`,
    title: `an invitation ${what} is refused, and nothing is stored`,
    contract: `POST /v1/responses, 422 ${code}`,
    codes: [code],
    run: async (trial) => {
      const invitation = await sign(trial, fault);
      const { procedure } = trial.options;
      const response = trial.newResponse({ invitation, procedure });
      expectRefusal(await trial.post(response), 422, `invitation${path}`, code);
      await trial.expectNotStored(response.id);
    },
  };
}

function maker({ options: { invitations } }: Trial): InvitationMaker {
  if (!invitations) throw new NotAsked('needs --invitation-key');
  return invitations;
}

async function invited(trial: Trial, given: Partial<SurveyResponse> = {}): Promise<SurveyResponse> {
  const { procedure } = trial.options;
  return trial.newResponse({ procedure, invitation: await sign(trial), ...given });
}

function sign(trial: Trial, { claims, header, key }: Partial<Fault> = {}): Promise<string> {
  const { algorithm: alg, kid, issuer: iss, audience: aud, ...own } = maker(trial);
  const { unit, procedure } = trial.options;
  const now = Math.floor(Date.now() / 1000);
  const times = { iat: now - 60, exp: now + 30 * DAY };
  return new SignJWT({ iss, aud, jti: randomUUID(), unit, procedure, ...times, ...claims?.(now) })
    .setProtectedHeader({ alg, kid, typ: INVITATION_TYPE, ...header })
    .sign(key ? key(alg) : own.key);
}

function strangersKey(algorithm: InvitationMaker['algorithm']): KeyObject {
  if (algorithm === 'EdDSA') return generateKeyPairSync('ed25519').privateKey;
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

/** Asked of every collector: it knows no issuer of this name. */
async function expectStrangerRefused(trial: Trial): Promise<void> {
  const { unit, procedure } = trial.options;
  const invitation = await new SignJWT({ unit, procedure })
    .setProtectedHeader({ alg: 'ES256', kid: 'a', typ: INVITATION_TYPE })
    .setIssuer('https://conformance.example')
    .setAudience('https://a.example')
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('30 days')
    .sign(strangersKey('ES256'));
  const response = trial.newResponse({ procedure, invitation });
  const codes = REFUSAL_CODES['the invitation']!.map(({ code }) => code);
  await trial.expectCounts(
    0,
    async () => {
      expectRefusal(await trial.post(response), 422, 'invitation', ...codes);
    },
    { kind: 'verified' },
  );
  await trial.expectNotStored(response.id);
}

async function expectUsedOnce(trial: Trial): Promise<void> {
  const response = await invited(trial);
  const responses = Array.from({ length: COPIES }, () => ({ ...response, id: randomUUID() }));
  const answers = await trial.client.sendAtOnce(responses.map((one) => trial.sendingOf(one)));
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
  expectSame('statuses', statuses, [201, ...Array<number>(COPIES - 1).fill(409)]);
}

async function expectNoTrace(trial: Trial): Promise<void> {
  const jti = randomUUID();
  const { procedure } = trial.options;
  const invitation = await sign(trial, { claims: () => ({ jti }) });
  const response = trial.newResponse({ procedure, invitation });
  await trial.keep(response);
  const { text, status } = await trial.get(`${RESPONSES_PATH}/${response.id}`);
  expectSame('status', status, 200);
  const parts = [jti, ...invitation.split('.')];
  expectThat(
    'what is kept',
    parts.every((part) => !text.includes(part)),
    'nothing of the invitation',
    text,
  );
}
