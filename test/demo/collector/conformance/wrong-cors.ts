import { PORTAL } from '../fixture.ts';
import type { Asked } from './collector-in-front.ts';
import {
  answering,
  asProgram,
  on,
  reading,
  scoresAsked,
  sent,
  setHeader,
  storedAsked,
  withHeader,
} from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

const ORIGIN = 'access-control-allow-origin';
const preflight = on('OPTIONS', /^\/v1\/responses$/u);
const foreign = (asked: Asked): boolean => ![undefined, PORTAL].includes(asked.headers['origin']);

/** Which pages may send and read. */
export const CORS: readonly WrongCollector[] = [
  [
    'knows no preflight',
    'CORS/preflight',
    answering(preflight, 204, (answered) => ({ ...answered, status: 404 })),
  ],
  [
    'allows no JSON',
    'CORS/preflight',
    withHeader(preflight, 'access-control-allow-headers', undefined),
  ],
  [
    'leaves a foreign page in the dark',
    'CORS/preflight-foreign',
    withHeader((asked) => preflight(asked) && foreign(asked), ORIGIN, undefined),
  ],
  ['forgets CORS', 'CORS/receipt-readable', withHeader(sent, ORIGIN, undefined)],
  ['forgets Vary', 'CORS/receipt-readable', withHeader(sent, 'vary', undefined)],
  [
    'hides Retry-After',
    'CORS/receipt-readable',
    withHeader(sent, 'access-control-expose-headers', undefined),
  ],
  [
    'forgets CORS on refusals',
    'CORS/refusal-readable',
    answering(sent, [400, 409, 413, 415, 422], (answered) =>
      setHeader(answered, ORIGIN, undefined),
    ),
  ],
  ['forgets CORS on scores', 'CORS/scores-readable', withHeader(scoresAsked, ORIGIN, undefined)],
  [
    'shows what is kept to every page',
    'CORS/stored-readable',
    withHeader(storedAsked, ORIGIN, '*'),
  ],
  [
    'refuses a foreign page without a word',
    'CORS/foreign-refused',
    answering(sent, 403, (answered) => setHeader(answered, ORIGIN, undefined)),
  ],
  [
    'takes what a foreign page sends',
    'CORS/foreign-refused',
    asProgram((asked) => sent(asked) && foreign(asked)),
  ],
  [
    'refuses a foreign page and stores it',
    'CORS/foreign-refused',
    (right) => async (asked) => {
      const answered = await right(asked);
      const { origin: _origin, ...headers } = asked.headers;
      if (sent(asked) && answered.status === 403) await right({ ...asked, headers });
      return answered;
    },
  ],
  [
    'compares the beginning of an origin',
    'CORS/look-alikes-refused',
    reading(
      (asked) => asked.headers['origin']?.startsWith(PORTAL) ?? false,
      (asked) => ({ ...asked, headers: { ...asked.headers, origin: PORTAL } }),
    ),
  ],
  [
    'takes null for an origin that may',
    'CORS/look-alikes-refused',
    asProgram((asked) => sent(asked) && asked.headers['origin'] === 'null'),
  ],
  [
    'lets every page read scores',
    'CORS/foreign-scores',
    (right) => async (asked) => {
      const answered = await right(asked);
      const origin = asked.headers['origin'] ?? 'null';
      return scoresAsked(asked)
        ? { ...answered, headers: { ...answered.headers, [ORIGIN]: origin } }
        : answered;
    },
  ],
  [
    'asks every sender for an origin',
    'CORS/no-origin',
    reading(
      (asked) => sent(asked) && asked.headers['origin'] === undefined,
      (asked) => ({ ...asked, headers: { ...asked.headers, origin: 'https://none.example' } }),
    ),
  ],
  [
    'allows credentials',
    'CORS/no-credentials',
    withHeader(sent, 'access-control-allow-credentials', 'true'),
  ],
  ['allows every origin', 'CORS/no-credentials', withHeader(sent, ORIGIN, '*')],
];
