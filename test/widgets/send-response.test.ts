import { expect } from '@open-wc/testing';
import { newId } from '#widgets/delivery/new-id.ts';
import { isReceipt } from '#widgets/delivery/is-receipt.ts';
import { parseRetryAfter, retryDelay } from '#widgets/delivery/retry-delay.ts';
import { sendResponse } from '#widgets/delivery/send-response.ts';
import { dayInVietNam } from '#widgets/localization/day-in-viet-nam.ts';

const ENTRY = {
  id: '5f6c1f1e-6a0f-4a39-9c55-0d3c1f0e7a11',
  address: 'https://khaosat.invalid/v1/responses',
  unit: 'H55',
  body: '{"id":"5f6c1f1e-6a0f-4a39-9c55-0d3c1f0e7a11"}',
};
const RECEIPT = { id: ENTRY.id, receivedAt: '2026-11-21T07:05:00.000Z', counted: 22 };

describe('sendResponse', () => {
  const original = globalThis.fetch;
  let request: RequestInit = {};
  const answerWith = (make: () => Response): void => {
    globalThis.fetch = (_address, init) => {
      request = init ?? {};
      return Promise.resolve().then(make);
    };
  };
  afterEach(() => {
    globalThis.fetch = original;
  });

  const json = (value: unknown, init?: ResponseInit): Response =>
    new Response(JSON.stringify(value), init);

  it('posts the kept bytes without cookies, referrer or redirects', async () => {
    answerWith(() => json(RECEIPT, { status: 201 }));
    expect(await sendResponse(ENTRY)).to.deep.equal({ result: 'receipt', receipt: RECEIPT });
    expect(request).to.include({
      method: 'POST',
      body: ENTRY.body,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive: true,
    });
  });

  const cases: [name: string, make: () => Response, result: object][] = [
    ['a repeat answered 200', () => json(RECEIPT), { result: 'receipt', receipt: RECEIPT }],
    ['a receipt of another id', () => json({ ...RECEIPT, id: 'x' }), { result: 'later' }],
    ['200 with a web page', () => new Response('<p>Wi-Fi</p>'), { result: 'later' }],
    ['204', () => new Response(null, { status: 204 }), { result: 'later' }],
    ['500', () => json({}, { status: 500 }), { result: 'later' }],
    ['408', () => json({}, { status: 408 }), { result: 'later' }],
    ['425', () => json({}, { status: 425 }), { result: 'later' }],
    [
      '429 with Retry-After',
      () => json({}, { status: 429, headers: { 'retry-after': '7' } }),
      { result: 'later', retryAfter: 7000 },
    ],
    [
      '422 with issues',
      () => json({ error: 'x', issues: [{ path: 'a', code: 'b' }, 4] }, { status: 422 }),
      { result: 'refused', status: 422, issues: [{ path: 'a', code: 'b' }] },
    ],
    [
      '413 without JSON',
      () => new Response('too large', { status: 413 }),
      { result: 'refused', status: 413, issues: [] },
    ],
  ];
  for (const [name, make, result] of cases) {
    it(`reads ${name}`, async () => {
      answerWith(make);
      expect(await sendResponse(ENTRY)).to.deep.equal(result);
    });
  }

  it('takes a broken line for "later"', async () => {
    answerWith(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await sendResponse(ENTRY)).to.deep.equal({ result: 'later' });
  });
});

describe('isReceipt', () => {
  const wrong: unknown[] = [
    undefined,
    null,
    'receipt',
    {},
    { ...RECEIPT, id: 'other' },
    { ...RECEIPT, receivedAt: 'yesterday' },
    { ...RECEIPT, counted: '22' },
    { ...RECEIPT, counted: 1.5 },
  ];
  for (const value of wrong) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(isReceipt(value, ENTRY.id)).to.equal(false);
    });
  }
  it('takes a receipt of this id', () => {
    expect(isReceipt(RECEIPT, ENTRY.id)).to.equal(true);
  });
});

describe('retryDelay', () => {
  it('doubles from two seconds to five minutes; half of it is drawn by lot', () => {
    expect([1, 2, 3, 4].map((n) => retryDelay(n, 1))).to.deep.equal([2000, 4000, 8000, 16_000]);
    expect(retryDelay(1, 0)).to.equal(1000);
    expect(retryDelay(60, 1)).to.equal(300_000);
  });

  it('reads Retry-After as seconds or as a date, bounded to a day', () => {
    const now = Date.parse('2026-11-21T00:00:00Z');
    expect(parseRetryAfter('120', now)).to.equal(120_000);
    expect(parseRetryAfter('Sat, 21 Nov 2026 00:00:30 GMT', now)).to.equal(30_000);
    expect(parseRetryAfter('Fri, 20 Nov 2026 00:00:00 GMT', now)).to.equal(0);
    expect(parseRetryAfter('99999999', now)).to.equal(86_400_000);
    expect(parseRetryAfter('soon', now)).to.equal(undefined);
    expect(parseRetryAfter(null, now)).to.equal(undefined);
  });
});

describe('newId', () => {
  it('makes a UUID of version 4 where crypto.randomUUID is missing', () => {
    const bare = { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto;
    const ids = Array.from({ length: 200 }, () => newId(bare));
    for (const id of ids) {
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(ids).size).to.equal(200);
  });
});

describe('dayInVietNam', () => {
  it('turns at midnight in Ha Noi, not in London', () => {
    expect(dayInVietNam(new Date('2026-11-20T16:59:59Z'))).to.equal('2026-11-20');
    expect(dayInVietNam(new Date('2026-11-20T17:00:00Z'))).to.equal('2026-11-21');
  });
});
