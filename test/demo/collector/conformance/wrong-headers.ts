import type { Answered } from './collector-in-front.ts';
import { answering, anything, on, scoresAsked, sent, type Spoil, withHeader } from './spoil.ts';
import type { WrongCollector } from './wrong-collector.ts';

/** Methods, and headers that every answer has. */
export const HEADERS: readonly WrongCollector[] = [
  ['forgets Allow', 'methods/responses', withHeader(anything, 'allow', undefined)],
  ['allows what it refuses', 'methods/scores', withHeader(anything, 'allow', 'GET, POST')],
  [
    'says 404 for another method',
    'methods/forms',
    answering(anything, 405, (answered) => ({ ...answered, status: 404 })),
  ],
  [
    'says 404 for another method',
    'methods/one-response',
    answering(anything, 405, (answered) => ({ ...answered, status: 404 })),
  ],
  [
    'greets at every address',
    'methods/unknown-address',
    answering(on('GET', /no-such/u), 404, (answered) => ({ ...answered, status: 200 })),
  ],
  [
    'sets a cookie',
    'every answer/no-cookie',
    withHeader(sent, 'set-cookie', 'session=1; HttpOnly'),
  ],
  [
    'lets caches keep scores',
    'every answer/no-store',
    withHeader(scoresAsked, 'cache-control', 'max-age=60'),
  ],
  [
    'lets browsers guess',
    'every answer/nosniff',
    withHeader(sent, 'x-content-type-options', undefined),
  ],
  [
    'has no policy',
    'every answer/policy',
    withHeader(anything, 'content-security-policy', undefined),
  ],
  [
    'lets scripts run',
    'every answer/policy',
    withHeader(
      anything,
      'content-security-policy',
      "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
    ),
  ],
  [
    'has a status of its own',
    'every answer/known-status',
    answering(sent, 201, (answered) => ({ ...answered, status: 202 })),
  ],
  [
    'refuses in plain text',
    'every answer/refusals',
    answering(sent, 422, (answered) => ({
      ...answered,
      headers: { ...answered.headers, 'content-type': 'text/plain' },
    })),
  ],
  ['does not say when to come again', 'every answer/limits', limitOnce({})],
  ['does not say why to come again', 'every answer/limits', limitOnce({ 'retry-after': '0' })],
];

function limitOnce(headers: Record<string, string>): Spoil {
  return (right) => {
    let told = false;
    return async (request): Promise<Answered> => {
      if (told || !sent(request)) return right(request);
      told = true;
      const answered = await right({ ...request, body: Buffer.from('{') });
      return { ...answered, status: 429, headers: { ...answered.headers, ...headers } };
    };
  };
}
