import { randomUUID } from 'node:crypto';
import {
  answering,
  answeringJson,
  type Json,
  jsonOf,
  readingJson,
  sent,
  type Spoil,
  storedAsked,
} from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

const invited = (change: (body: Json) => Json): Spoil =>
  readingJson(sent, (body) => ('invitation' in body ? change(body) : body));
/** Does not look at the invitation: what it should refuse is taken as open. */
const opened = invited(({ invitation: _invitation, ...body }) => body);

/** Invitations, see `FAULTS` of the cases: one that is not looked at is found by each of them. */
export const INVITATIONS: readonly WrongCollector[] = [
  ['believes a stranger', 'invitations/stranger', opened],
  ['believes what is no token', 'invitations/no-token', opened],
  ['counts invited responses as open', 'invitations/verified', opened],
  [
    'takes a repeat for a second use',
    'invitations/repeat',
    answering(sent, 200, (answered) => ({ ...answered, status: 409 })),
  ],
  [
    'lets an invitation be used again',
    'invitations/used',
    (right) => async (asked) => {
      const answered = await right(asked);
      if (!sent(asked) || answered.status !== 409) return answered;
      const { invitation: _invitation, ...body } = jsonOf(asked)!;
      return right({ ...asked, body: Buffer.from(JSON.stringify(body)) });
    },
  ],
  [
    'lets it be used by all that come at once',
    'invitations/used-at-once',
    answering(sent, 409, (answered) => ({ ...answered, status: 201 })),
  ],
  [
    'uses it up for what it refuses',
    'invitations/not-used-up',
    (right) => async (asked) => {
      const answered = await right(asked);
      const body = { ...jsonOf(asked), id: randomUUID(), answers: { 'access.seats': 3 } };
      if (sent(asked) && answered.status === 422)
        await right({ ...asked, body: Buffer.from(JSON.stringify(body)) });
      return answered;
    },
  ],
  [
    'does not tell invited from open',
    'invitations/open-conflict',
    answering(sent, 409, (answered) => ({ ...answered, status: 200 })),
  ],
  [
    'keeps who was invited',
    'invitations/no-trace',
    (right) => {
      const jtis = new Map<string, string>();
      return async (asked) => {
        const { id, invitation } = jsonOf(asked) ?? {};
        if (sent(asked) && typeof invitation === 'string') jtis.set(String(id), invitation);
        const answered = await right(asked);
        const kept = jtis.get(asked.path.split('/').at(-1)!);
        if (!storedAsked(asked) || !kept) return answered;
        return { ...answered, body: JSON.stringify({ ...jsonOf(answered), invitation: kept }) };
      };
    },
  ],
  [
    'does not check signatures',
    'invitations/invitation-bad-signature that somebody else has signed',
    opened,
  ],
  ['does not look at the unit', 'invitations/invitation-other-unit for another unit', opened],
  ['takes old invitations', 'invitations/invitation-expired that is long over', opened],
  ['lets a name travel along', 'invitations/unknown-key that says who the person is', opened],
  [
    'has one code for everything',
    'invitations/invitation-other-collector for another collector',
    answeringJson(sent, 422, (body) => ({
      ...body,
      issues: [{ path: 'invitation', code: 'invitation-unreadable' }],
    })),
  ],
];
